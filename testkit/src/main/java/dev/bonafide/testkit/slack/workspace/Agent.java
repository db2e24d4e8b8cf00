package dev.bonafide.testkit.slack.workspace;

import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** What the app shows as an agent, where its manifest declares it as one. */
public final class Agent {
  private final Ledger ledger;
  private final Map<String, List<String>> prompts = new ConcurrentHashMap<>();
  private final Map<String, List<String>> statuses = new ConcurrentHashMap<>();
  private volatile boolean declared;

  public Agent(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Whether the manifest has an {@code agent_view}; it has none to begin with. */
  public void declare(boolean to) {
    declared = to;
  }

  public boolean isOne() {
    return declared;
  }

  public void suggest(String channel, @Nullable String title, JsonArray suggested) {
    List<String> shown = new ArrayList<>(title == null ? List.of() : List.of(title));
    suggested.forEach(one -> shown.add(one.getAsJsonObject().get("title").getAsString()));
    prompts.put(channel, shown);
    ledger.changed();
  }

  /** What is suggested in a channel: the title of the list, then that of each prompt. */
  public List<String> suggested(String channel) {
    return prompts.getOrDefault(channel, List.of());
  }

  public void session(String channel, String thread, String status) {
    statuses.computeIfAbsent(channel + "/" + thread, _ -> new CopyOnWriteArrayList<>()).add(status);
    ledger.changed();
  }

  /** The statuses that the session of a thread had, in their order. */
  public List<String> statuses(String channel, String thread) {
    return statuses.getOrDefault(channel + "/" + thread, List.of());
  }
}
