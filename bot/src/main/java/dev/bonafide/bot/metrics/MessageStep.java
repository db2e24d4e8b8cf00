package dev.bonafide.bot.metrics;

import dev.bonafide.resource.NamedConstant;

/** What a message goes through, from its event to its answer. */
public enum MessageStep implements NamedConstant {
  /** From the event until it is committed and may be acknowledged. */
  KEEP,
  /** From when it was kept until someone works on it, waiting for more that belongs to it too. */
  WAIT,
  /** Gathering what was handed in, reading and judging it. */
  WORK,
  /** One question to a language model; a part of the work. */
  MODEL,
  /** Committing the case, its answers and the end of the work. */
  FINISH,
  /** One attempt to say something on a platform. */
  DELIVER,
  /** Committing how that ended. */
  RECORD;
}
