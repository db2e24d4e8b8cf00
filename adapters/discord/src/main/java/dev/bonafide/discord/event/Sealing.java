package dev.bonafide.discord.event;

import java.util.Optional;

/** Keeps an interaction's token where mail is kept, so that no one reads it there. */
public interface Sealing {

  String seal(String open);

  /** Empty for what was sealed elsewhere, or was changed. */
  Optional<String> open(String sealed);
}
