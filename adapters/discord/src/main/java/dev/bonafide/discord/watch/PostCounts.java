package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.phrasebook.TranslatableText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Counts by post, never by person. */
public record PostCounts(TenantStore store) {
  private static final String LOOKED = "looked";
  private static final String FLAGGED = "flagged";
  private static final String OUTCOME = "outcome";
  private static final String FINE = "fine";

  /** Those who count at the same time seldom wait for each other. */
  private static final int STRIPES = 16;

  public void looked(Tenant tenant, long message) {
    store.add(tenant, LOOKED, Long.toString((message >> 22) % STRIPES), 1);
  }

  void flagged(Tenant tenant, long message) {
    store.add(tenant, FLAGGED, Long.toString((message >> 22) % STRIPES), 1);
  }

  /** What moderators said of a case. */
  public void said(Tenant tenant, long number, boolean fine) {
    store.put(tenant, OUTCOME, Long.toString(number), fine ? FINE : "scam");
  }

  /** The cases that they marked as fine, the latest first. */
  public List<Long> fine(Tenant tenant) {
    return store.all(tenant, OUTCOME).entrySet().stream()
        .filter(one -> one.getValue().equals(FINE))
        .map(one -> Long.valueOf(one.getKey()))
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  public void takenBack(Tenant tenant, long number) {
    store.remove(tenant, OUTCOME, Long.toString(number));
  }

  /** What it came to so far. */
  public record Sum(long looked, long flagged, long disagreed) {
    public TranslatableText said() {
      return TranslatableText.of("counts", looked, flagged, disagreed);
    }
  }

  public Sum of(Tenant tenant) {
    Map<String, String> outcomes = store.all(tenant, OUTCOME);
    return new Sum(
        sum(tenant, LOOKED),
        sum(tenant, FLAGGED),
        outcomes.values().stream().filter(FINE::equals).count());
  }

  private long sum(Tenant tenant, String topic) {
    return store.all(tenant, topic).values().stream().mapToLong(Long::parseLong).sum();
  }
}
