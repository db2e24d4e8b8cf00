package dev.bonafide.testkit.discord;

import com.google.gson.JsonElement;
import dev.bonafide.testkit.Json;
import java.util.function.Supplier;

/** What the REST API can do; everything else it does not know. */
final class Routes {
  private final MessageRoutes messages;
  private final InteractionRoutes interactions;
  private final GuildRoutes guilds;
  private final SearchRoutes search;
  private final World world;
  private final Supplier<String> gateway;

  Routes(World world, MessageRoutes messages, Supplier<String> gateway) {
    this.world = world;
    this.messages = messages;
    this.interactions = new InteractionRoutes(world, messages);
    this.guilds = new GuildRoutes(world);
    this.search = new SearchRoutes(world, guilds);
    this.gateway = gateway;
  }

  JsonElement call(Call call) {
    return switch (call.route()) {
      case "GET users/@me" -> world.self();
      case "GET users/@me/guilds" -> guilds.guilds();
      case "GET oauth2/applications/@me" -> guilds.application();
      case "GET gateway/bot" -> gateway();
      case "PUT applications/{id}/commands" -> guilds.commands(call.id(0), call.array());
      case "GET guilds/{id}" -> guilds.guild(call.id(0));
      case "GET guilds/{id}/channels" -> guilds.channels(call.id(0));
      case "GET guilds/{id}/roles" -> guilds.roles(call.id(0));
      case "GET guilds/{id}/members/{id}" -> guilds.member(call.id(0), call.id(1));
      case "GET guilds/{id}/messages/search" -> search.search(call.id(0), call.query());
      case "GET guilds/{id}/threads/active" -> guilds.activeThreads(call.id(0));
      case "GET channels/{id}" -> guilds.channel(call.id(0));
      case "GET channels/{id}/threads/archived/public" ->
          guilds.archivedThreads(call.id(0), call.query());
      case "GET channels/{id}/messages" -> messages.history(call.id(0), call.query());
      case "GET channels/{id}/messages/{id}" -> messages.get(call.id(0), call.id(1));
      case "POST channels/{id}/typing" -> messages.typing(call.id(0));
      case "POST channels/{id}/messages" -> messages.create(call.id(0), call.object());
      case "PATCH channels/{id}/messages/{id}" ->
          messages.edit(call.id(0), call.id(1), call.object());
      case "DELETE channels/{id}/messages/{id}" -> messages.delete(call.id(0), call.id(1));
      case "POST interactions/{id}/{token}/callback" ->
          interactions.callback(call.id(0), call.text(1), call.object());
      case "PATCH webhooks/{id}/{token}/messages/@original" ->
          interactions.editOriginal(call.id(0), call.text(1), call.object(), call.files());
      default -> throw new Refused(404, 0, "404: Not Found");
    };
  }

  private JsonElement gateway() {
    JsonElement limit =
        Json.of("total", 1000, "remaining", 999, "reset_after", 86_400_000, "max_concurrency", 1);
    return Json.of("url", gateway.get(), "shards", 1, "session_start_limit", limit);
  }
}
