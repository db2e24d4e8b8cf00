package dev.bonafide.bot.share;

import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sharing.OwnKeys;
import dev.bonafide.postgres.sharing.SharedIndicators;
import dev.bonafide.sharing.IndicatorDesk;
import dev.bonafide.sharing.OfferedIndicators;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shares from chats: what is pressed there is in the next bundle that an operator writes. */
public final class ChatSharing implements IndicatorDesk {
  private final OwnKeys keys;
  private final SharedIndicators shared;
  private final CaseOffers offers;

  public ChatSharing(Database database, ShippedDistribution distribution) {
    this.keys = new OwnKeys(database);
    this.shared = new SharedIndicators(database);
    this.offers = new CaseOffers(distribution);
  }

  @Override
  public boolean isOpen(Tenant tenant) {
    return keys.find(tenant).isPresent();
  }

  @Override
  public OfferedIndicators offered(CaseHistory history) {
    return offers.of(history).orElseGet(() -> NONE.offered(history));
  }

  @Override
  public void share(CaseId id, Collection<Identifier> chosen, String by, Instant at) {
    Map<Identifier, List<Long>> numbers = new LinkedHashMap<>();
    chosen.forEach(one -> numbers.put(one, List.of(id.number())));
    SharedIndicators.Next _ = shared.share(id.tenant(), numbers, by, at);
  }

  @Override
  public int withdraw(CaseId id, String by, Instant at) {
    return shared
        .withdraw(id.tenant(), row -> row.numbers().equals(List.of(id.number())), by, at)
        .count();
  }
}
