package dev.bonafide.extension;

import java.time.InstantSource;

/**
 * The surroundings of an extension in one process.
 *
 * @param places how many cases may wait for a slow service at a time, so that the others need not
 * @param largest bytes of one file
 */
public record Setup(SettingValues settings, InstantSource clock, int places, long largest) {}
