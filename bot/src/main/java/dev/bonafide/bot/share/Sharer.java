package dev.bonafide.bot.share;

import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sharing.OwnKey;
import dev.bonafide.postgres.sharing.OwnKeys;
import dev.bonafide.postgres.sharing.SharedIndicators;
import dev.bonafide.postgres.sharing.SharedRow;
import dev.bonafide.sharing.OfferedIndicator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Hands on indicators of confirmed cases that a person looked at and chose. */
final class Sharer {
  /** That a bundle may hold; a friend takes no more. */
  private static final int MOST = 10_000;

  private final CaseReview review;
  private final OwnKeys keys;
  private final SharedIndicators shared;
  private final Tenant tenant;

  Sharer(Database database, ShippedDistribution distribution, Tenant tenant) {
    this.review = new CaseReview(database, distribution);
    this.keys = new OwnKeys(database);
    this.shared = new SharedIndicators(database);
    this.tenant = tenant;
  }

  /** What a case offers; see {@link CaseReview#of}. */
  Reviewed review(long number, String by, Instant at) {
    return review.of(new CaseId(tenant, number), by, at);
  }

  /** What is shared already, or was. */
  List<SharedRow> shared(Instant at) {
    return shared.all(tenant, LocalDate.ofInstant(at, ZoneOffset.UTC));
  }

  /**
   * Shares some of what cases offer.
   *
   * @param chosen as {@link OfferedIndicator#named} has them; each is offered by one of the cases
   * @throws NotShared if something else is chosen, nothing is, or there is no key
   */
  Bundle share(
      List<Reviewed> reviewed, Set<String> chosen, ShareFormat format, String by, Instant at) {
    OwnKey key = key();
    Map<Identifier, List<Long>> numbers = new LinkedHashMap<>();
    Set<String> missing = new TreeSet<>(chosen);
    for (Reviewed one : reviewed) {
      for (OfferedIndicator offer : one.offers().offers()) {
        if (chosen.contains(offer.named())) {
          numbers
              .computeIfAbsent(offer.identifier(), _ -> new ArrayList<>())
              .add(one.id().number());
          missing.remove(offer.named());
        }
      }
    }
    if (!missing.isEmpty()) {
      throw new NotShared("these cases do not offer " + String.join(", ", missing));
    }
    if (numbers.isEmpty()) {
      throw new NotShared("nothing is chosen, so nothing is shared");
    }
    if (shared(at).size() + numbers.size() > MOST) {
      throw new NotShared("more than " + MOST + " indicators would be shared: withdraw some first");
    }
    return Bundle.of(key, shared.share(tenant, numbers, by, at), format);
  }

  /** What is shared of cases that are not confirmed any more. */
  List<SharedRow> unconfirmed(Instant at) {
    return shared.unconfirmed(tenant, LocalDate.ofInstant(at, ZoneOffset.UTC));
  }

  /**
   * Takes back what is shared and meant, and what is of cases that are not confirmed any more.
   *
   * @throws NotShared if nothing of it is shared, or there is no key
   */
  Bundle withdraw(Predicate<SharedRow> meant, ShareFormat format, String by, Instant at) {
    OwnKey key = key();
    if (unconfirmed(at).isEmpty()
        && shared(at).stream()
            .noneMatch(one -> !one.indicator().isWithdrawn() && meant.test(one))) {
      throw new NotShared("nothing of that is shared");
    }
    return Bundle.of(key, shared.withdraw(tenant, meant, by, at).next(), format);
  }

  /**
   * What is shared, or was.
   *
   * @throws NotShared if that is nothing
   */
  List<SharedRow> something(Instant at) {
    List<SharedRow> all = shared(at);
    if (all.isEmpty()) {
      throw new NotShared("nothing is shared; bonafide share export shows what could be");
    }
    return all;
  }

  /**
   * All that is shared, signed anew; what is of cases that are not confirmed any more is taken
   * back.
   *
   * @throws NotShared if nothing is shared, or there is no key
   */
  Bundle bundle(ShareFormat format, String by, Instant at) {
    OwnKey key = key();
    List<SharedRow> _ = something(at);
    return Bundle.of(key, shared.withdraw(tenant, _ -> false, by, at).next(), format);
  }

  /** What is chosen unless somebody says otherwise: what findings cite. */
  static Set<String> usual(Collection<Reviewed> reviewed) {
    Set<String> usual = new LinkedHashSet<>();
    reviewed.stream()
        .flatMap(one -> one.offers().offers().stream())
        .filter(OfferedIndicator::isFound)
        .forEach(one -> usual.add(one.named()));
    return usual;
  }

  private OwnKey key() {
    return keys.find(tenant)
        .orElseThrow(
            () -> new NotShared("there is no key to sign with: make one with bonafide share key"));
  }
}
