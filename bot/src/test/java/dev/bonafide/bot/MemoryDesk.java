package dev.bonafide.bot;

import dev.bonafide.bot.share.CaseOffers;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.sharing.IndicatorDesk;
import dev.bonafide.sharing.OfferedIndicators;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Shares what cases really offer, without a table; a case that offers nothing shares nothing. */
final class MemoryDesk implements IndicatorDesk {
  private static final CaseOffers OFFERS = new CaseOffers(Shipped.DISTRIBUTION);

  private final List<Shared> shared = new ArrayList<>();

  private record Shared(CaseId id, Identifier identifier) {}

  @Override
  public boolean isOpen(Tenant tenant) {
    return true;
  }

  @Override
  public OfferedIndicators offered(CaseHistory history) {
    return OFFERS.of(history).orElseThrow();
  }

  @Override
  public void share(CaseId id, Collection<Identifier> chosen, String by, Instant at) {
    chosen.forEach(one -> shared.add(new Shared(id, one)));
  }

  @Override
  public int withdraw(CaseId id, String by, Instant at) {
    int before = shared.size();
    shared.removeIf(one -> one.id().equals(id));
    return before - shared.size();
  }
}
