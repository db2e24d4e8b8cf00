package dev.bonafide.proof;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.identifier.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the evidence of a case names that someone could show that they control: accounts on GitHub,
 * and the domains of links and mailboxes. A proof of anything else would say nothing of the case.
 */
public record NamedThings(List<Provable> all) {
  private static final int MOST = 500;

  /** What stands at the beginning of a snapshot of an account. */
  private static final Pattern LOGIN =
      Pattern.compile("\"login\"\\s*:\\s*\"([A-Za-z0-9][A-Za-z0-9-]{0,38})\"");

  private static final int HEAD = 4_000;

  public NamedThings {
    all = List.copyOf(all);
  }

  public static NamedThings in(Submission handedIn) {
    Map<String, Provable> named = new LinkedHashMap<>();
    handedIn.records().stream()
        .flatMap(record -> account(record).stream())
        .forEach(one -> named.put(one.typed(), one));
    handedIn.exhibits().stream()
        .flatMap(NamedThings::in)
        .takeWhile(_ -> named.size() < MOST)
        .forEach(one -> named.putIfAbsent(one.typed(), one));
    return new NamedThings(List.copyOf(named.values()));
  }

  /**
   * The thing as the evidence names it; empty where it does not. Who controls a domain controls the
   * hosts below it, but not the other way around.
   */
  public Optional<Provable> named(Provable wanted) {
    return all.stream()
        .filter(one -> one.isSame(wanted))
        .findFirst()
        .or(() -> isAbove(wanted) ? Optional.of(wanted) : Optional.empty());
  }

  private boolean isAbove(Provable wanted) {
    return wanted instanceof Provable.Domain
        && all.stream()
            .anyMatch(
                one -> one instanceof Provable.Domain && one.name().endsWith("." + wanted.name()));
  }

  private static Optional<Provable> account(OutsideRecord record) {
    String login = record.part();
    boolean isAccount =
        record.system().equals(OutsideRecord.GITHUB)
            && login != null
            && Provable.Account.isLogin(new GitHubAccount(login).value());
    return isAccount && login != null
        ? Optional.of(new Provable.Account(login, record.id()))
        : Optional.empty();
  }

  private static Stream<Provable> in(Exhibit exhibit) {
    String text = exhibit.text();
    Stream<Provable> written =
        Identifiers.in(text).stream().flatMap(found -> thing(found.identifier()).stream());
    return exhibit.kind() == ExhibitKind.CODE_PROFILE
        ? Stream.concat(ofSnapshot(text).stream(), written)
        : written;
  }

  private static Optional<Provable> ofSnapshot(String text) {
    Matcher login = LOGIN.matcher(text.substring(0, Math.min(HEAD, text.length())));
    return login.find() ? Optional.of(new Provable.Account(login.group(1), "")) : Optional.empty();
  }

  private static Optional<Provable> thing(Identifier identifier) {
    return switch (identifier) {
      case GitHubAccount account -> Provable.of(Provable.Account.KIND, account.value());
      case Email mail -> Provable.of(Provable.Domain.KIND, mail.domain());
      case Domain domain -> Provable.of(Provable.Domain.KIND, domain.value());
      case Link link -> Provable.of(Provable.Domain.KIND, link.domain().value());
      default -> Optional.empty();
    };
  }
}
