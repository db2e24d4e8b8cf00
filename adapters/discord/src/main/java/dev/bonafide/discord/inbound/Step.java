package dev.bonafide.discord.inbound;

/** How far one step of reading back came. */
enum Step {
  /** Everything is kept. */
  DONE,
  /** There is more to read. */
  MORE,
  /** It cannot be read just now. */
  LATER
}
