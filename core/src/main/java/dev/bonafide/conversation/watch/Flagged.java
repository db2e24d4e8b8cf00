package dev.bonafide.conversation.watch;

import java.time.Instant;
import java.util.List;

/**
 * What a trial would have flagged. None of its words are kept, and no one's name.
 *
 * @param link where people find the message again; empty where it has no address
 * @param at when it was looked at
 * @param verdict in the words that people are shown
 * @param findings the titles of those that bear on the verdict
 */
public record Flagged(String link, Instant at, String verdict, List<String> findings) {
  public Flagged {
    findings = List.copyOf(findings);
  }
}
