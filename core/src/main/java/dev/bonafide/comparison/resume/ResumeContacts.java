package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.Reading;
import dev.bonafide.comparison.person.SharedMailboxes;
import dev.bonafide.comparison.person.StatedContact;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.identifier.Phone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The mail addresses, numbers and accounts at the head of résumés, where their owner gives them.
 */
public final class ResumeContacts {
  /** In lines that are not blank. */
  private static final int HEAD = 8;

  private ResumeContacts() {}

  public static List<StatedContact> in(List<ResumeLine> lines) {
    Map<Reading, Integer> passed = new HashMap<>();
    return lines.stream()
        .filter(line -> passed.merge(line.reading(), 1, Integer::sum) <= HEAD)
        .flatMap(line -> of(line).stream())
        .toList();
  }

  /** The personal ones of a line. */
  public static List<StatedContact> of(ResumeLine line) {
    return Identifiers.in(line.words().original()).stream()
        .filter(found -> isPersonal(found.identifier()))
        .map(found -> new StatedContact(found.identifier(), line.cited(found.span())))
        .toList();
  }

  private static boolean isPersonal(Identifier identifier) {
    return switch (identifier) {
      case Email(String mail) -> !SharedMailboxes.has(mail.substring(0, mail.indexOf('@')));
      case Phone _, GitHubAccount _ -> true;
      default -> false;
    };
  }
}
