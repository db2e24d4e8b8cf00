package dev.bonafide.conversation.onlooker;

import dev.bonafide.reading.speaker.NameMatch;
import java.util.Collection;
import java.util.List;

/**
 * Who reads along where an answer would stand, as far as the platform tells.
 *
 * @param names by which people there are known, the asker aside; empty where no one was looked at
 */
public record Onlookers(Crowd crowd, List<String> names) {
  /** No one was looked for: whatever is said there must not need it. */
  public static final Onlookers NOT_LOOKED_FOR = new Onlookers(Crowd.STRANGERS, List.of());

  public Onlookers {
    names = List.copyOf(names);
  }

  public static Onlookers of(Crowd crowd) {
    return new Onlookers(crowd, List.of());
  }

  /** The same before a case about someone, by all names they are known by. */
  public Crowd before(Collection<String> subject) {
    return subject.stream().anyMatch(this::holds) ? Crowd.SUBJECT : crowd;
  }

  private boolean holds(String subject) {
    return names.stream()
        .anyMatch(name -> NameMatch.matches(name, subject) || NameMatch.matches(subject, name));
  }
}
