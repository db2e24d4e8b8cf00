package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.evidence.AdvanceRuling;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;

/** Rules that moderators do not want to hear in a channel. */
public record Mutes(TenantStore store) {
  private static final String TOPIC = "mute";

  public void add(Tenant tenant, long channel, String check, String by) {
    store.put(tenant, TOPIC, channel + ":" + check, by);
  }

  public void remove(Tenant tenant, long channel, String check) {
    store.remove(tenant, TOPIC, channel + ":" + check);
  }

  /**
   * Has a rule heard again wherever it was not.
   *
   * @return in how many channels that was
   */
  public int hear(Tenant tenant, String check) {
    List<String> keys =
        store.all(tenant, TOPIC).keySet().stream()
            .filter(key -> key.endsWith(":" + check))
            .toList();
    keys.forEach(key -> store.remove(tenant, TOPIC, key));
    return keys.size();
  }

  /** What is not heard where, a line each. */
  public List<String> told(Tenant tenant, Phrasebook book) {
    return store.all(tenant, TOPIC).keySet().stream()
        .sorted()
        .map(key -> key.split(":", 2))
        .map(parts -> book.say("muted.where", parts[0], parts[1]))
        .toList();
  }

  /** What moderators said of a channel's posts before they came, with a reason to show. */
  public List<AdvanceRuling> in(Tenant tenant, long channel, String reason) {
    String prefix = channel + ":";
    return store.all(tenant, TOPIC).entrySet().stream()
        .filter(one -> one.getKey().startsWith(prefix))
        .map(
            one ->
                new AdvanceRuling(
                    one.getKey().substring(prefix.length()),
                    Disposition.MISTAKEN,
                    one.getValue(),
                    reason))
        .toList();
  }
}
