package dev.bonafide.consistency;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.Found;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.Handle;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.identifier.Invite;
import dev.bonafide.identifier.Link;
import dev.bonafide.identifier.Phone;
import dev.bonafide.identifier.Wallet;
import dev.bonafide.text.Invisible;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts stand-ins in the place of what names, reaches, pays or numbers somebody in one case: the
 * same for the same, so that what belongs together stays together. Places and dates stay, since
 * contradictions need them. Same case, same stand-ins.
 */
final class Mask {
  /** Where a link leads tells much and names nobody, on hosts that everybody uses. */
  private static final Set<String> KNOWN_HOSTS =
      Set.of(
          "github.com",
          "gitlab.com",
          "bitbucket.org",
          "linkedin.com",
          "t.me",
          "telegram.me",
          "discord.gg",
          "discord.com",
          "docs.google.com",
          "drive.google.com",
          "forms.gle",
          "meet.google.com",
          "zoom.us",
          "calendly.com",
          "notion.so",
          "x.com",
          "twitter.com",
          "wa.me",
          "upwork.com",
          "fiverr.com",
          "bit.ly",
          "tinyurl.com",
          "gmail.com",
          "outlook.com",
          "hotmail.com",
          "yahoo.com",
          "proton.me",
          "protonmail.com",
          "icloud.com");

  private final Names names = new Names();
  private final Firms firms;
  private final Map<String, String> standIns = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  Mask(CaseFile caseFile) {
    firms = Firms.of(caseFile);
    Optional.ofNullable(caseFile.subject().name()).ifPresent(names::person);
    for (Reading reading : caseFile.readings()) {
      for (Utterance utterance : reading.utterances()) {
        Optional.ofNullable(utterance.speaker()).ifPresent(this::speaker);
      }
    }
    caseFile.readings().forEach(reading -> accounts(reading.text()));
    caseFile.readings().forEach(reading -> accounts(reading.name()));
  }

  /** A label may hold an address beside a name, or instead of one. */
  private void speaker(String label) {
    StringBuilder name = new StringBuilder(label);
    for (Found found : Identifiers.in(label).reversed()) {
      name.replace(found.span().start(), found.span().end(), " ");
    }
    names.person(name.toString());
    accounts(label);
  }

  private void accounts(String text) {
    for (Found found : Identifiers.in(text)) {
      switch (found.identifier()) {
        case Email email -> names.account(email.value().substring(0, email.value().indexOf('@')));
        case Handle handle -> names.account(handle.value());
        case GitHubAccount account -> names.account(account.value());
        default -> {}
      }
    }
  }

  /** The stand-in of whoever a label names; empty where it names nobody. */
  Optional<String> person(String label) {
    return names.of(label);
  }

  /** A text's words with stand-ins, from one place to another. */
  Masked masked(String text, Span part) {
    return Masked.of(text, part, swaps(text, part));
  }

  /** A short text, such as an exhibit's name, on one line. */
  String line(String text) {
    String shown = text.replace('_', ' ');
    return masked(shown, new Span(0, shown.length())).text().strip();
  }

  /** Earlier kinds win: what is inside a mail address is no name beside it. */
  private List<Masked.Swap> swaps(String text, Span part) {
    String words = part.of(text);
    NavigableMap<Integer, Masked.Swap> taken = new TreeMap<>();
    for (Found found : Identifiers.in(words)) {
      take(found.span(), standIn(found.identifier()), taken);
    }
    Numbers.in(words).forEach(span -> take(span, numbered("id", span.of(words)), taken));
    firms.in(words).forEach(swap -> take(swap.span(), swap.by(), taken));
    names.in(words).stream()
        .sorted(Comparator.comparingInt((Masked.Swap swap) -> -swap.span().length()))
        .forEach(swap -> take(swap.span(), swap.by(), taken));
    hidden(words).forEach(span -> take(span, " ", taken));
    return joined(taken.values(), words).stream()
        .map(one -> new Masked.Swap(one.span().shift(part.start()), one.by()))
        .toList();
  }

  /** First and last name beside each other are one person once. */
  private static List<Masked.Swap> joined(Collection<Masked.Swap> swaps, String words) {
    List<Masked.Swap> joined = new ArrayList<>();
    for (Masked.Swap swap : swaps) {
      Masked.Swap before = joined.isEmpty() ? null : joined.getLast();
      boolean goesOn =
          before != null
              && before.by().equals(swap.by())
              && words.substring(before.span().end(), swap.span().start()).matches("[ .\\-]{1,2}");
      if (goesOn && before != null) {
        joined.removeLast();
        swap = new Masked.Swap(new Span(before.span().start(), swap.span().end()), swap.by());
      }
      joined.add(swap);
    }
    return joined;
  }

  private static void take(Span span, String by, NavigableMap<Integer, Masked.Swap> taken) {
    Map.Entry<Integer, Masked.Swap> last = taken.lowerEntry(span.end());
    if (last == null || last.getValue().span().end() <= span.start()) {
      taken.put(span.start(), new Masked.Swap(span, by));
    }
  }

  private String standIn(Identifier identifier) {
    return switch (identifier) {
      case Email email -> numbered("mail", email.value(), email.domain());
      case Link link -> numbered("link", link.value(), link.domain().value());
      case Domain domain -> numbered("link", domain.value(), domain.value());
      case Phone phone -> numbered("phone", phone.value());
      case Wallet wallet -> numbered("wallet", wallet.value());
      case Invite invite -> numbered("invite", invite.value());
      case Handle handle -> numbered("handle", handle.value());
      case GitHubAccount account -> numbered("handle", account.value());
    };
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

  /** What takes no room on a screen, or ends a line, could tell a model what no person sees. */
  private static List<Span> hidden(String words) {
    List<Span> hidden = new ArrayList<>();
    for (int at = 0; at < words.length(); ) {
      int codePoint = words.codePointAt(at);
      int end = at + Character.charCount(codePoint);
      int type = Character.getType(codePoint);
      if (Character.isISOControl(codePoint)
          || Invisible.is(codePoint)
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR
          || type == Character.SURROGATE) {
        hidden.add(new Span(at, end));
      }
      at = end;
    }
    return hidden;
  }
}
