package dev.bonafide.discord.inbound;

import java.util.Optional;

/** Knows to which channel a thread belongs. */
@FunctionalInterface
interface Threads {

  /** Empty for what is no thread, or is not known. */
  Optional<Branch> of(long channel);

  /** A thread of a channel. */
  record Branch(long parent, String name) {}
}
