/** The text of all components of a message together, in UTF-16 units. */
export const MAX_MESSAGE_LENGTH = 4000;
/**
 * The same in bytes, with some added for each text. Found by trial: Discord's documentation does not
 * mention it.
 */
export const MAX_MESSAGE_BYTES = 10_000;
export const BYTES_PER_TEXT = 12;

/** The most suggestions while somebody types, and the most options of a menu. */
export const MAX_CHOICES = 25;
/** The longest name or value of each, in UTF-16 units. */
export const MAX_CHOICE_LENGTH = 100;

/** The longest label of a button. */
export const MAX_LABEL_LENGTH = 80;

/** The longest link of a button. */
export const MAX_LINK_LENGTH = 512;

/** The longest name of a member. */
export const MAX_MEMBER_NAME_LENGTH = 32;
