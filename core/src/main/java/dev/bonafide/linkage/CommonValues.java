package dev.bonafide.linkage;

import dev.bonafide.check.ReferenceLists;
import dev.bonafide.comparison.SubjectFacts;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Phone;
import dev.bonafide.identifier.Wallet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The warning list: values that many honest cases share, from {@code rules/lists/}. What is on it
 * is no trait of a case.
 */
public final class CommonValues {
  /** The first part of a number of films and examples. */
  private static final int EXAMPLES = 555;

  private final Map<String, List<String>> common;
  private final Set<String> freeMail;
  private final Set<String> shared;
  private final Set<String> others;

  private CommonValues(Map<String, List<String>> common, Map<String, List<String>> hosts) {
    this.common = common;
    this.freeMail = Set.copyOf(hosts.getOrDefault("mail", List.of()));
    this.shared = hosts.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    this.others =
        Stream.of("boards", "builders", "employers", "learning")
            .flatMap(heading -> entries(heading).stream())
            .collect(Collectors.toSet());
  }

  /** Those of the lists {@code common-values} and {@code shared-hosts}. */
  public static CommonValues of(ReferenceLists lists) {
    return new CommonValues(lists.named("common-values"), lists.named("shared-hosts"));
  }

  private List<String> entries(String heading) {
    return common.getOrDefault(heading, List.of());
  }

  /** Whether no two cases are linked by it. */
  public boolean has(Identifier identifier) {
    return switch (identifier) {
      case Email mail -> hasMailbox(mail);
      case Phone(String number) -> entries("phones").contains(number) || isExample(number);
      case Wallet wallet -> entries("wallets").contains(wallet.value());
      default -> false;
    };
  }

  private boolean hasMailbox(Email mail) {
    String name = mail.value().substring(0, mail.value().indexOf('@'));
    return SubjectFacts.isShared(name)
        || entries("mailboxes").contains(name)
        || entries("emails").contains(mail.value())
        || isOthers(mail.domain());
  }

  private static boolean isExample(String number) {
    boolean isAmerican = number.startsWith("+1") && number.length() == 12;
    return isAmerican && number.startsWith(Integer.toString(EXAMPLES), 5);
  }

  /** Whether a mailbox is at a firm's own domain, as far as that tells one firm from others. */
  boolean isOfHouse(Email mail) {
    return !isFreeMail(mail.domain()) && !isOthers(mail.domain());
  }

  /** Whether everyone may have a mailbox there. */
  public boolean isFreeMail(String domain) {
    return freeMail.contains(domain);
  }

  /** Whether everyone may have a page or an account at a host. */
  public boolean isShared(String host) {
    return shared.contains(host);
  }

  /** Whether a host is one that everyone may have a page below, such as {@code ana.vercel.app}. */
  boolean isBelowShared(String host) {
    int dot = host.indexOf('.');
    return dot > 0 && shared.contains(host.substring(dot + 1));
  }

  /** Whether a host, or one above it, is a job board, a large employer or the like. */
  public boolean isOthers(String host) {
    for (String one = host; one.indexOf('.') > 0; one = one.substring(one.indexOf('.') + 1)) {
      if (others.contains(one)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an account is a project that everyone may name. */
  public boolean isOwner(String account) {
    return entries("owners").contains(account);
  }

  /** Whether words say that a contact is of someone who represents people. */
  boolean tellAgency(String line) {
    String padded = " " + Identifier.lower(line).replaceAll("[^\\p{L}]+", " ") + " ";
    return entries("agencies").stream().anyMatch(one -> padded.contains(" " + one + " "));
  }
}
