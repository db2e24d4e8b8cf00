package dev.bonafide.consultation.redaction;

import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.FileHash;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.Handle;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Invite;
import dev.bonafide.identifier.Link;
import dev.bonafide.identifier.Phone;
import dev.bonafide.identifier.Wallet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The stand-ins of one case for what reaches, pays or numbers someone: what it is, and a number,
 * the same for the same, in the order in which they are asked for.
 */
final class StandIns {
  /** Where a link leads tells much and names no one, on hosts that everyone uses. */
  private static final Set<String> KNOWN_HOSTS =
      Set.of(
          ("github.com gitlab.com bitbucket.org linkedin.com t.me telegram.me discord.gg"
                  + " discord.com docs.google.com drive.google.com forms.gle meet.google.com"
                  + " zoom.us calendly.com notion.so x.com twitter.com wa.me upwork.com fiverr.com"
                  + " bit.ly tinyurl.com gmail.com outlook.com hotmail.com yahoo.com proton.me"
                  + " protonmail.com icloud.com")
              .split(" ", -1));

  private final Map<String, String> standIns = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  String of(Identifier identifier) {
    return switch (identifier) {
      case Email email -> numbered("mail", email.value(), email.domain());
      case Link link -> numbered("link", link.value(), link.domain().value());
      case Domain domain -> numbered("link", domain.value(), domain.value());
      case Phone phone -> numbered("phone", phone.value());
      case Wallet wallet -> numbered("wallet", wallet.value());
      case Invite invite -> numbered("invite", invite.value());
      case FileHash hash -> numbered("file", hash.value());
      case Handle handle -> numbered("handle", Sighting.plain(handle.value()));
      case GitHubAccount account -> numbered("handle", Sighting.plain(account.value()));
    };
  }

  String of(Sighting found) {
    return numbered(found.what(), found.value());
  }

  private String numbered(String what, String value, String host) {
    String standIn = numbered(what, value);
    return KNOWN_HOSTS.contains(host)
        ? standIn.substring(0, standIn.length() - 1) + " at " + host + "]"
        : standIn;
  }

  private String numbered(String what, String value) {
    return standIns.computeIfAbsent(
        what + "\n" + value, _ -> "[" + what + " " + counts.merge(what, 1, Integer::sum) + "]");
  }
}
