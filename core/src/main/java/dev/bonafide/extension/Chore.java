package dev.bonafide.extension;

import java.time.Duration;

/**
 * Work that is to be done again and again, at one place at a time: begun at the start, and a while
 * after it ended. What fails, or dies with its process, is done when it is due next.
 *
 * @param name the same in every process; no conversation's
 */
public record Chore(String name, Duration pause, Runnable work) {}
