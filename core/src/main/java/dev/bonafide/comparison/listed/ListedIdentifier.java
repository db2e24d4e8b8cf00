package dev.bonafide.comparison.listed;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.check.SharedHosts;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.comparison.githistory.NamedAccount;
import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.FoundIdentifier;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.GitHubRepository;
import dev.bonafide.identifier.Handle;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.identifier.Link;
import dev.bonafide.watchlist.Listed;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlists;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Compares the email addresses, accounts, wallets, and links that the subject gives with
 * watchlists. Counts if one of them is on a list in exactly this form, or if its domain or a parent
 * domain is. An archive that was opened as a repository counts by its hash. Domains that many
 * people share, and addresses that are quoted or warned about, do not count. For a GitHub account,
 * only its own details count, not the accounts that it names. Names of people are never compared.
 */
public final class ListedIdentifier implements Comparison {
  private final Trust trust;
  private final Watchlists watchlists;
  private final SharedHosts shared;

  /**
   * Looks at the lists of one kind.
   *
   * @param lists where the domains stand that many share
   */
  public ListedIdentifier(Trust trust, Watchlists watchlists, ReferenceLists lists) {
    this.trust = trust;
    this.watchlists = watchlists;
    this.shared = SharedHosts.of(watchlists.have(trust) ? lists : ReferenceLists.NONE);
  }

  @Override
  public String name() {
    return "listed-identifier-" + trust.word();
  }

  @Override
  public Look look(CaseFile caseFile) {
    if (!watchlists.have(trust)) {
      return new Look.Blind("no watchlist of this kind is in use");
    }
    boolean named = false;
    for (Reading reading : caseFile.readings()) {
      List<Said> said = reading.kind() == ExhibitKind.CODE_PROFILE ? own(reading) : given(reading);
      named |= !said.isEmpty();
      for (Said one : said) {
        Optional<Listed> listed = find(one.identifier());
        if (listed.isPresent() && !one.isOthers().getAsBoolean()) {
          return seen(one.cited().get(), listed.get());
        }
      }
    }
    return named
        ? new Look.Nothing()
        : new Look.Blind("they name no address, account, wallet or link");
  }

  /**
   * Something that may be on a list.
   *
   * @param isOthers whether it is only quoted, or told of others
   */
  private record Said(Identifier identifier, BooleanSupplier isOthers, Supplier<Citation> cited) {}

  /** An archive first: it is the file itself, and not what someone says. */
  private static List<Said> given(Reading reading) {
    return Stream.concat(
            ArchiveHash.in(reading).stream()
                .map(one -> new Said(one.hash(), () -> false, one::cited)),
            said(reading).stream())
        .toList();
  }

  private static List<Said> said(Reading reading) {
    return reading.utterances().stream()
        .filter(said -> said.role().isOfSubject())
        .flatMap(said -> said(reading, said))
        .toList();
  }

  private static Stream<Said> said(Reading reading, Utterance said) {
    String text = reading.words(said);
    return Identifiers.in(text).stream()
        .flatMap(
            found ->
                identifiers(found, text)
                    .map(
                        one ->
                            new Said(
                                one,
                                () -> OthersWords.hold(text, found.span()),
                                () -> UtteranceCitations.of(reading, said, found.span()))));
  }

  /** The address of a repository names an account and the repository. */
  private static Stream<Identifier> identifiers(FoundIdentifier found, String text) {
    return Stream.concat(
        Stream.of(found.identifier()),
        found.identifier() instanceof GitHubAccount
            ? GitHubRepository.at(found.span().of(text)).stream()
            : Stream.empty());
  }

  private static List<Said> own(Reading reading) {
    return NamedAccount.own(reading).stream()
        .map(one -> new Said(one.identifier(), () -> false, () -> one.passage().cited()))
        .toList();
  }

  private static Look seen(Citation said, Listed listed) {
    return new Look.Seen(List.of(said, Citation.ofWatchlist(listed.list(), listed.quote())));
  }

  private Optional<Listed> find(Identifier identifier) {
    return forms(identifier).flatMap(one -> watchlists.find(trust, one).stream()).findFirst();
  }

  /** All whose listing lists this; an account counts only where its platform is known. */
  private Stream<Identifier> forms(Identifier identifier) {
    return switch (identifier) {
      case Domain domain -> domains(domain);
      case Link link -> Stream.concat(Stream.of(link), domains(link.domain()));
      case Email mail -> Stream.concat(Stream.of(mail), domains(new Domain(mail.domain())));
      case Handle handle when handle.platform().equals("other") -> Stream.empty();
      default -> Stream.of(identifier);
    };
  }

  private Stream<Identifier> domains(Domain domain) {
    return shared.ofOneHolder(domain).stream().map(Function.identity());
  }
}
