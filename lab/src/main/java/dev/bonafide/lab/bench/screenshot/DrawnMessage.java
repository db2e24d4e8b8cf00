package dev.bonafide.lab.bench.screenshot;

/**
 * One message as a screenshot shows it.
 *
 * @param isHolders whether who took the screenshot wrote it
 * @param at the time of day that is drawn beside it, such as 10:42
 */
record DrawnMessage(String who, boolean isHolders, String at, String words) {}
