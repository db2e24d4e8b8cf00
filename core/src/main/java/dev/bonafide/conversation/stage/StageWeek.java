package dev.bonafide.conversation.stage;

/**
 * How many candidates were looked at within a week. Nothing else is kept of them.
 *
 * @param flagged with something to be checked
 * @param rest of whom nothing was told
 * @param unread who could not be read
 */
public record StageWeek(long flagged, long rest, long unread) {

  long all() {
    return flagged + rest + unread;
  }
}
