package dev.bonafide.sharing;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.FileHash;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.GitHubRepository;
import dev.bonafide.identifier.Handle;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Invite;
import dev.bonafide.identifier.Link;
import dev.bonafide.identifier.Phone;
import dev.bonafide.identifier.StatedIdentifier;
import dev.bonafide.identifier.Wallet;
import dev.bonafide.linkage.CommonValues;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which identifiers may leave a case: wallets, domains, repositories, archives, and
 * accounts that are pseudonyms. What it lets through is read back by our own readers as exactly the
 * same.
 *
 * @param names of people in the case
 */
record Shareable(CommonValues common, PersonNames names, Subject subject) {
  /** Platforms where people choose what they are called. LinkedIn's addresses are made of names. */
  private static final Set<String> PLATFORMS =
      Set.of("telegram", "discord", "x", "instagram", "skype");

  private static final String CODE = "github.com";

  /** Seven digits in a row, whatever separates them; telephone numbers have at least so many. */
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[-_.]*\\p{Nd}){6}");

  private static final int LONGEST = 253;

  /**
   * The part of an identifier that others can use: of a page or a mailbox, only its host.
   *
   * @param written as it stands in the case
   */
  static Identifier part(Identifier found, String written) {
    return switch (found) {
      case Email mail -> new Domain(mail.domain());
      case Link link when !link.domain().value().equals(CODE) -> link.domain();
      case GitHubAccount account ->
          GitHubRepository.at(written).<Identifier>map(one -> one).orElse(account);
      default -> found;
    };
  }

  /** The reason why a part of an identifier stays; empty if it may leave. */
  Optional<Withheld> whyNot(Identifier found, QuotedIndicator part) {
    Attribution attribution = subject.attribution();
    if (attribution != null && !attribution.guesses().isEmpty()) {
      return Optional.of(Withheld.UNATTRIBUTED);
    }
    return switch (part.identifier()) {
      case FileHash _ when subject.kind() == SubjectKind.CANDIDATE -> Optional.of(Withheld.WORK);
      case Phone _ -> Optional.of(Withheld.CONTACT);
      case Invite _ -> Optional.of(Withheld.LINK);
      case Wallet wallet when common.has(wallet) -> Optional.of(Withheld.COMMON);
      case Wallet _, FileHash _ -> unreadable(part);
      case Domain(String host)
          when common.isShared(host) || common.isFreeMail(host) || common.isOthers(host) ->
          Optional.of(onCommonHost(found));
      case Link link when common.isOwner(link.value().split("/", -1)[1]) ->
          Optional.of(Withheld.COMMON);
      case GitHubAccount account when common.isOwner(account.value()) ->
          Optional.of(Withheld.COMMON);
      case Handle handle when !PLATFORMS.contains(handle.platform()) ->
          Optional.of(Withheld.UNPLACED);
      default -> naming(part);
    };
  }

  /** At a provider, a mailbox is one person's; a page may be anyone's, and open anything. */
  private static Withheld onCommonHost(Identifier found) {
    return switch (found) {
      case Email _ -> Withheld.CONTACT;
      case Link _ -> Withheld.LINK;
      default -> Withheld.COMMON;
    };
  }

  private Optional<Withheld> naming(QuotedIndicator part) {
    String value = part.identifier().value();
    if (names.standIn(value)) {
      return Optional.of(Withheld.NAME);
    }
    return NUMBER.matcher(value).find() ? Optional.of(Withheld.CONTACT) : unreadable(part);
  }

  private static Optional<Withheld> unreadable(QuotedIndicator part) {
    Optional<Identifier> read = StatedIdentifier.of(part.type(), part.value());
    return part.value().length() <= LONGEST && read.equals(Optional.of(part.identifier()))
        ? Optional.empty()
        : Optional.of(Withheld.LINK);
  }
}
