package dev.bonafide.conversation.tenant;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.sharing.IndicatorDesk;
import dev.bonafide.sharing.OfferedIndicator;
import dev.bonafide.sharing.OfferedIndicators;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A desk whose cases offer what a test says. */
public final class OpenDesk implements IndicatorDesk {
  public boolean isOpen;
  public final List<OfferedIndicator> offers = new ArrayList<>();
  public final List<String> shared = new ArrayList<>();

  @Override
  public boolean isOpen(Tenant tenant) {
    return isOpen;
  }

  @Override
  public OfferedIndicators offered(CaseHistory history) {
    return new OfferedIndicators(offers, Map.of());
  }

  @Override
  public void share(CaseId id, Collection<Identifier> chosen, String by, Instant at) {
    chosen.forEach(one -> shared.add(id.number() + " " + one.value() + " by " + by));
  }

  @Override
  public int withdraw(CaseId id, String by, Instant at) {
    int count = shared.size();
    shared.clear();
    return count;
  }
}
