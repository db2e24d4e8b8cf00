package dev.bonafide.conversation.stage;

/**
 * Number of candidates who were looked at since a stage is watched. Nothing else is kept of them.
 *
 * @param flagged with something to be checked
 * @param rest of whom nothing was told
 * @param unread who could not be read
 */
public record StageCounts(long flagged, long rest, long unread) {}
