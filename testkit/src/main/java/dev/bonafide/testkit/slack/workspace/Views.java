package dev.bonafide.testkit.slack.workspace;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The windows that stand open, and people's homes. */
public final class Views {
  private final Map<String, View> open = new LinkedHashMap<>();
  private final Map<String, View> homes = new LinkedHashMap<>();
  private final List<View> shown = new ArrayList<>();
  private int count;

  public synchronized View open(String user, JsonObject view) {
    String external = text(view, "external_id");
    if (external != null && byExternalId(external).isPresent()) {
      throw new Refusal("duplicate_external_id");
    }
    return keep(new View("V0" + ++count, user, view), open);
  }

  public synchronized View update(@Nullable String id, @Nullable String external, JsonObject view) {
    View before =
        (external == null
                ? Optional.ofNullable(open.get(String.valueOf(id)))
                : byExternalId(external))
            .orElseThrow(() -> new Refusal("not_found"));
    if (!view.has("external_id")) {
      view.addProperty("external_id", before.externalId());
    }
    return keep(new View(before.id(), before.user(), view), open);
  }

  public synchronized View publish(String user, JsonObject view) {
    View home = keep(new View("V0HOME" + user, user, view), Map.of());
    homes.put(user, home);
    return home;
  }

  private View keep(View view, Map<String, View> among) {
    JsonObject json = view.json();
    json.addProperty("id", view.id());
    json.addProperty("team_id", Workspace.TEAM);
    json.addProperty("app_id", Workspace.APP);
    json.addProperty("app_installed_team_id", Workspace.TEAM);
    json.addProperty("bot_id", Workspace.BOT);
    json.addProperty(
        "hash", System.nanoTime() + "." + UUID.randomUUID().toString().substring(0, 8));
    json.addProperty("root_view_id", view.id());
    json.add("previous_view_id", JsonNull.INSTANCE);
    if (!json.has("state")) {
      JsonObject state = new JsonObject();
      state.add("values", new JsonObject());
      json.add("state", state);
    }
    if (among == open) {
      open.put(view.id(), view);
    }
    shown.add(view);
    return view;
  }

  private Optional<View> byExternalId(String external) {
    return open.values().stream().filter(view -> view.externalId().equals(external)).findFirst();
  }

  public synchronized void close(String id) {
    open.remove(id);
  }

  /** What someone sees: the window that was opened last. */
  public synchronized Optional<View> of(String user) {
    return open.values().stream()
        .filter(view -> view.user().equals(user))
        .reduce((_, later) -> later);
  }

  public synchronized Optional<View> home(String user) {
    return Optional.ofNullable(homes.get(user));
  }

  private static @Nullable String text(JsonObject from, String name) {
    return from.has(name) && from.get(name).isJsonPrimitive() ? from.get(name).getAsString() : null;
  }
}
