package dev.bonafide.comparison.listed;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.FoundIdentifier;
import dev.bonafide.identifier.Handle;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.identifier.Link;
import dev.bonafide.watchlist.Listed;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlists;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Compares the email addresses, accounts, wallets and links that the subject gives with watchlists.
 * Counts if one is on a list in exactly this form, or if its domain, or a domain above it, is.
 * Domains that many people share, and addresses that are quoted or warned about, do not count.
 * Names are never compared.
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
      for (Utterance said : reading.utterances()) {
        if (said.role() == Role.SUBJECT && reading.kind() != ExhibitKind.CODE_PROFILE) {
          String text = reading.words(said);
          for (FoundIdentifier found : Identifiers.in(text)) {
            named = true;
            Optional<Listed> listed = find(found.identifier());
            if (listed.isPresent() && !OthersWords.hold(text, found.span())) {
              return seen(UtteranceCitations.of(reading, said, found.span()), listed.get());
            }
          }
        }
      }
    }
    return named
        ? new Look.Nothing()
        : new Look.Blind("they name no address, account, wallet or link");
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
