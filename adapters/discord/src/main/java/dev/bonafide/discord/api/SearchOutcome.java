package dev.bonafide.discord.api;

import java.util.List;

/** Outcome of a search of a server. */
public sealed interface SearchOutcome {
  /** The messages found, the latest first. */
  public record Found(List<SearchHit> hits) implements SearchOutcome {
    public Found {
      hits = List.copyOf(hits);
    }
  }

  /** Discord is still reading the server's messages. */
  public record Indexing() implements SearchOutcome {}

  /** The bot may not search. */
  public record Barred() implements SearchOutcome {}
}
