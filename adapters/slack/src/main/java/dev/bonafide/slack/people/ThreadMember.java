package dev.bonafide.slack.people;

import java.util.List;

/**
 * Someone in a thread.
 *
 * @param names all that they are known by, once each: a form of their full name adds nothing to it
 * @param runs whether they administer the workspace
 * @param locale of their Slack, as in {@code pt-BR}; empty where Slack does not tell it
 */
public record ThreadMember(
    String id,
    String name,
    List<String> names,
    MembershipStatus standing,
    boolean runs,
    String locale) {
  public ThreadMember {
    names = List.copyOf(names);
  }

  ThreadMember(String id, String name, MembershipStatus standing) {
    this(id, name, List.of(name), standing, false, "");
  }

  static ThreadMember unknown(String id) {
    return new ThreadMember(id, id, MembershipStatus.UNKNOWN);
  }
}
