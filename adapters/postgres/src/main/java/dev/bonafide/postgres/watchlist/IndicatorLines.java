package dev.bonafide.postgres.watchlist;

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
import dev.bonafide.watchlist.Indicator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Indicators as a text of lines. No field holds a tab or the end of a line. */
final class IndicatorLines {
  private static final int FIELDS = 4;

  private IndicatorLines() {}

  static String of(List<Indicator> indicators) {
    return indicators.stream().map(IndicatorLines::line).collect(Collectors.joining("\n"));
  }

  /** Of what {@link #of} gave. */
  static List<Indicator> read(String text) {
    return text.lines().map(IndicatorLines::indicator).toList();
  }

  private static String line(Indicator one) {
    return String.join(
        "\t",
        kind(one.identifier()),
        one.identifier().value(),
        one.until() == null ? "" : one.until().toString(),
        one.entry());
  }

  private static Indicator indicator(String line) {
    String[] fields = line.split("\t", FIELDS);
    LocalDate until = fields[2].isEmpty() ? null : LocalDate.parse(fields[2]);
    return new Indicator(identifier(fields[0], fields[1]), fields[3], until);
  }

  /** The kind, and behind a colon what else the identifier consists of. */
  private static String kind(Identifier identifier) {
    return switch (identifier) {
      case Domain _ -> "domain";
      case Email _ -> "email";
      case FileHash _ -> "sha256";
      case GitHubAccount _ -> "github";
      case Handle handle -> "handle:" + handle.platform();
      case Invite _ -> "invite";
      case Link link -> "link:" + link.domain().value();
      case Phone _ -> "phone";
      case Wallet wallet -> "wallet:" + wallet.chain();
    };
  }

  private static Identifier identifier(String kind, String value) {
    int colon = kind.indexOf(':');
    String more = kind.substring(colon + 1);
    return switch (colon < 0 ? kind : kind.substring(0, colon)) {
      case "domain" -> new Domain(value);
      case "email" -> new Email(value);
      case "github" -> new GitHubAccount(value);
      case "handle" -> new Handle(more, value);
      case "invite" -> new Invite(value);
      case "link" -> new Link(value, new Domain(more));
      case "sha256" -> new FileHash(value);
      case "phone" -> new Phone(value);
      case "wallet" -> new Wallet(Wallet.Chain.valueOf(more), value);
      default -> throw new IllegalStateException("a newer program stored the kind " + kind);
    };
  }
}
