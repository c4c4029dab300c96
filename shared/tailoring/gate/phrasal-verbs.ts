import { isContentWord, type Word } from "../read-words.ts";
import { stemWord } from "../stem-word.ts";

/**
 * Verbs of two words ("put together") as families, in the form of `work-words.ts`: the first of a line may be told by all
 * the others. `_` joins verb and particle.
 */
export const phrasalFamilies = `
put_together compile assemble make prepare < build write create produce draft
compile prepare assemble < put_together
prepare compile assemble < put_together
assemble compile prepare < put_together
set_up < prepare arrange install configure fit open organize build create establish introduce put_up start
put_up hang fit mount install < build erect assemble
put_in fit install
install fit < put_in
fit install < put_in
put_right fix repair correct mend < resolve
take_apart dismantle disassemble strip
do_up refurbish renovate redecorate
carry_out perform conduct do execute
conduct < carry_out
look_after care tend maintain nurse keep see_to take_care < manage run
maintain care tend keep < look_after see_to
care maintain tend keep < look_after see_to
tend maintain care keep < look_after see_to
keep maintain care tend < look_after see_to
take_care care tend maintain look_after see_to < manage run
see_to handle attend deal_with do < look_after
deal_with handle process < resolve answer manage fix settle
handle process < deal_with see_to sort_out
process handle < deal_with see_to sort_out
call_on visit
call_in visit
drop_in visit
pop_in visit
go_along accompany attend escort
come_along accompany attend
help_out help assist support
fit_out equip furnish
back_up support save
book_in register admit reserve
check_in register admit receive
check_out
top_off
count_up count total
cash_up count close
cash_out
open_post open sort
draw_on
sell_on
set_out arrange lay
mark_up mark
measure_up measure
put_out
put_through forward transfer connect
ring_round call phone
file_away file store archive
cut_out remove
tidy_away tidy store
ring_in call
print_out print
read_out read
read_up read study
write_out write
sort_through sort
clear_out clear clean tidy
clear_away clear remove clean
bring_round
take_round guide accompany
show_round guide accompany show
show_around guide accompany show
take_to accompany bring deliver
take_up start begin
take_off remove
put_back return replace
wash_down wash clean
wipe_down wipe clean
warm_up heat
smarten_up
sort_out resolve fix handle deal_with arrange settle
resolve fix < sort_out
fix resolve < sort_out
clear_up resolve clean tidy clean_up
work_out calculate compute determine devise
calculate compute < work_out
compute calculate < work_out
find_out learn discover determine establish
look_into investigate examine research explore
investigate examine < look_into
examine investigate < look_into
look_at examine view consider < review analyze inspect study check
look_through read check < review examine inspect screen
look_over check read < review examine inspect
go_through check read examine < review inspect
go_over check < review examine inspect revise
look_up search find consult
check < go_through look_over look_through go_over
write_up write record document note < draft compose take_minute
write_down note record document log jot_down
note_down note record log document write_down
note record < write_down note_down jot_down
record note < write_down note_down jot_down
key_in enter type key input record
type_up type write key
enter type < key_in put_in
type enter < key_in put_in
put_down record note write
pick_up collect fetch answer learn get
answer < pick_up
collect fetch < pick_up
fetch collect < pick_up
drop_off deliver leave
deliver bring < drop_off
bring deliver < drop_off
hand_over transfer pass give deliver hand
hand_out distribute give
give_out distribute hand hand_out issue dispense
pass_on forward relay report transfer hand hand_over give
forward relay < pass_on
relay forward < pass_on
send_out send distribute circulate dispatch mail post issue
send_off send dispatch ship post
distribute circulate send issue < send_out hand_out give_out
circulate distribute send issue < send_out hand_out give_out
send distribute circulate issue < send_out hand_out give_out
issue distribute circulate send < send_out hand_out give_out
circulate distribute send < send_out
distribute circulate send < send_out
send circulate distribute < send_out
send dispatch < send_out send_off
dispatch send < send_out send_off
roll_out introduce launch deploy implement
rollout < roll_out
bring_in introduce adopt hire
start_up start launch open found
kick_off start launch open
open_up open
lock_up close lock shut
shut_down close stop
close_down close stop
close lock < lock_up shut_down
lock close < lock_up shut_down
wind_up close end complete
wrap_up finish complete close end
finish_off finish complete
bring_down lower reduce cut decrease get_down drive_down < halve
get_down lower reduce cut decrease bring_down
cut_down lower reduce cut decrease bring_down
cut_back lower reduce cut decrease
drive_down lower reduce cut decrease bring_down
reduce lower cut decrease < bring_down get_down cut_down drive_down cut_back
lower reduce cut decrease < bring_down get_down cut_down drive_down cut_back
cut reduce lower decrease < bring_down get_down cut_down drive_down cut_back
decrease reduce lower cut < bring_down get_down cut_down drive_down cut_back
go_down fall drop decline decrease sink < reduce lower cut halve bring_down
come_down fall drop decline decrease sink < reduce lower cut halve bring_down
go_up rise grow increase climb < raise boost lift double
fall drop decline < go_down come_down
drop fall decline < go_down come_down
decline fall drop < go_down come_down
rise grow increase < go_up
grow rise increase < go_up
increase rise grow < go_up
bring_up raise increase lift
push_up raise increase lift
put_up raise increase
raise increase lift < bring_up push_up put_up
increase raise lift < bring_up push_up put_up
lift raise increase < bring_up push_up put_up
speed_up accelerate quicken shorten speed
take_on hire recruit employ
hire employ recruit < take_on bring_in
employ hire recruit < take_on bring_in
recruit hire employ < take_on bring_in
stand_in deputize cover substitute fill_in replace
fill_in cover substitute stand_in deputize complete
step_in cover stand_in deputize substitute
deputize cover substitute < stand_in fill_in step_in
cover deputize substitute < stand_in fill_in step_in
substitute deputize cover < stand_in fill_in step_in
cover < stand_in fill_in step_in
fill_up fill stock restock replenish
top_up fill replenish restock refill
restock replenish < fill_up top_up
replenish restock < fill_up top_up
stock_up stock order buy
buy_in buy purchase order procure
order buy < buy_in
buy order < buy_in
lend_out lend loan borrow
give_back return
bring_back return
send_back return
throw_away discard dispose
put_away store tidy file
write_off
call_back call reply
ring_up call phone
follow_up chase call check
chase_up chase call
pass_through
read_through read check
proofread read < read_through
read proofread < read_through
try_out test trial pilot
test trial < try_out
trial test < try_out
pick_out select choose identify
choose select < pick_out
select choose < pick_out
go_with accompany escort
accompany escort < go_with
escort accompany < go_with
come_along
take_part participate join attend
join_in participate join
sit_in attend observe
attend < sit_in
come_to attend visit
go_to attend visit
attend visit < go_to come_to
visit attend < go_to come_to
turn_into convert
switch_over switch change move migrate
change_over switch change convert
move_over move transfer migrate switch
swap_out replace swap exchange
swap replace < swap_out
replace swap < swap_out
keep_up maintain
keep_track track monitor follow
track monitor follow < keep_track
monitor track follow < keep_track
follow track monitor < keep_track
keep_an_eye watch monitor
watch_over watch supervise monitor
wait_on serve
serve < wait_on
serve_up serve plate
dish_up serve plate
cut_up cut chop slice
chop cut < cut_up
cut chop < cut_up
clean_up clean tidy
clean tidy < clean_up wash_up
tidy clean < clean_up wash_up
wash_up wash clean
tidy_up tidy clean
log_on log
sign_up register enrol subscribe
sign_off
draw_up prepare draft write compile
prepare write < draw_up
write prepare < draw_up
make_up prepare
type_out type
map_out plan map
lay_out arrange
plan < map_out
break_down
put_on
point_out show indicate
talk_through explain discuss describe
walk_through explain show demonstrate
explain show < talk_through walk_through
show explain < talk_through walk_through
bring_on train coach teach
bring_together combine merge unite collect gather
combine merge unite < bring_together
merge combine unite < bring_together
unite combine merge < bring_together
add_up add count total
count < add_up
meet_up meet
get_ready prepare
prepare < get_ready
make_ready prepare
get_through process handle
work_through process handle
process handle < work_through get_through
handle process < work_through get_through
belong_to
come_across find discover
find discover < come_across
discover find < come_across
hook_up connect wire
connect < hook_up
take_down note record dismantle
take_in receive accept admit
receive < take_in
go_on continue
carry_on continue
write_to
speak_to talk contact
talk_to speak contact
hold_back
phase_out replace withdraw remove
give_training train teach instruct
give_advice advise counsel
give_lesson teach tutor instruct
give_tuition teach tutor
give_support support help assist
give_help help assist support
give_talk speak present
give_presentation present speak
hold_talk speak present
teach train < give_training give_lesson give_tuition
train teach < give_training give_lesson give_tuition
advise counsel < give_advice
counsel advise < give_advice
take_note note record write
take_minute minute record note write_up
take_call answer
answer_call answer
make_note note record write
make_appointment schedule book arrange
do_wiring wire rewire
make_change change modify adjust
make_check check inspect
do_check check inspect
make_delivery deliver
make_improvement improve
make_payment pay
do_repair repair fix
make_repair repair fix
make_copy copy duplicate
make_use use
make_contribution contribute
`;

const phrases = new Set(phrasalFamilies.split(/\s+/).filter((one) => one.includes("_")));
const verbs = new Set([...phrases].map((one) => stemWord(one.split("_")[0]!)));
const byStems = new Map(
  [...phrases].map((one) => {
    const [verb = "", ...rest] = one.split("_");
    return [`${stemWord(verb)} ${rest.map(stemWord).join(" ")}`, one];
  }),
);

/** How many other words may stand between a verb and its particle ("put the binders together"). */
const reach = 5;

/** The phrases that begin with the word: `put_together` of "put the binders together". */
export function listPhrases(words: readonly Word[], index: number): string[] {
  const verb = words[index]!;
  if (!verbs.has(verb.stem)) return [];
  const found: string[] = [];
  for (let i = index + 1; i <= Math.min(words.length - 1, index + reach); i++) {
    const word = words[i]!;
    if (word.sentence !== verb.sentence || word.segment !== verb.segment) break;
    const phrase = byStems.get(`${verb.stem} ${word.stem}`);
    // A thing ("gave training") stands behind its verb with nothing but small words between.
    if (phrase && (!isContentWord(word) || words.slice(index + 1, i).every((one) => !isContentWord(one))))
      found.push(phrase);
  }
  return found;
}
