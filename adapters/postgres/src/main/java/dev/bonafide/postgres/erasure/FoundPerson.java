package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.CaseId;
import java.util.List;

/**
 * Where someone was found among what is stored of a tenant.
 *
 * @param about cases in which they are screened
 * @param possible cases in which someone is screened by another form of their name, of those that
 *     are not about them; nothing is done with these
 * @param mentioned other cases that hold their name, contact or exhibits
 * @param messages that were not worked off
 * @param replies that were not said
 * @param settings small things that adapters remember
 * @param listed entries of the team's own watchlists
 */
public record FoundPerson(
    List<CaseId> about,
    List<CaseId> possible,
    List<CaseId> mentioned,
    List<FoundMail> messages,
    List<FoundMail> replies,
    List<Remembered> settings,
    List<FoundListed> listed) {
  public FoundPerson {
    about = List.copyOf(about);
    possible = List.copyOf(possible);
    mentioned = List.copyOf(mentioned);
    messages = List.copyOf(messages);
    replies = List.copyOf(replies);
    settings = List.copyOf(settings);
    listed = List.copyOf(listed);
  }

  /** One thing that an adapter remembers, by its topic and key. */
  public record Remembered(String topic, String key) {}

  /** Whether there is nothing that is theirs for certain. */
  public boolean isNowhere() {
    return about.isEmpty()
        && mentioned.isEmpty()
        && messages.isEmpty()
        && replies.isEmpty()
        && settings.isEmpty()
        && listed.isEmpty();
  }
}
