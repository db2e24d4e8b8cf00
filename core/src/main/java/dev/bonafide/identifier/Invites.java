package dev.bonafide.identifier;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Addresses on the web that let someone into a group; each group's are the same in all forms. */
final class Invites {
  private static final Set<String> DISCORD =
      Set.of("discord.com", "discordapp.com", "canary.discord.com", "ptb.discord.com");
  private static final Set<String> TELEGRAM = Set.of("t.me", "telegram.me", "telegram.dog");

  private Invites() {}

  /** The invite at a host and the steps of a path, if it is one. */
  static Optional<Identifier> at(String host, List<String> steps) {
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    String first = steps.getFirst();
    if (host.equals("discord.gg")) {
      return invite("discord.gg/" + steps.getLast());
    }
    boolean second = steps.size() > 1;
    if (DISCORD.contains(host) && first.equals("invite") && second) {
      return invite("discord.gg/" + steps.get(1));
    }
    if (TELEGRAM.contains(host) && first.startsWith("+")) {
      return invite("t.me/" + first);
    }
    if (TELEGRAM.contains(host) && first.equals("joinchat") && second) {
      return invite("t.me/+" + steps.get(1));
    }
    return host.equals("chat.whatsapp.com") ? invite(host + "/" + first) : Optional.empty();
  }

  private static Optional<Identifier> invite(String value) {
    return Optional.of(new Invite(value));
  }
}
