/** Says "back" when the server answers again, so that what could not be loaded is loaded without being asked. */
export const reconnected = new EventTarget();
