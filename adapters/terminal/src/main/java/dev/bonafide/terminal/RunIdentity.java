package dev.bonafide.terminal;

import java.time.InstantSource;
import java.util.function.Supplier;

/** What makes one run differ from another: its id and its time. */
public record RunIdentity(Supplier<String> ids, InstantSource clock) {}
