package dev.bonafide.discord.inbound;

import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordSettings;
import java.util.EnumSet;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;

/** Opens the way on which Discord tells what happens: JDA keeps it open, resumes and reconnects. */
final class Gateway {
  private Gateway() {}

  /**
   * Connects; returns before everything is loaded.
   *
   * @param content whether to ask for what people write
   * @param address of the gateway
   * @throws InvalidTokenException if Discord does not know the token
   * @throws RuntimeException if Discord cannot be reached
   */
  static JDA open(
      DiscordConnection connection, boolean content, String address, Consumer<GenericEvent> heard) {
    EnumSet<GatewayIntent> intents =
        EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    if (content) {
      intents.add(GatewayIntent.MESSAGE_CONTENT);
    }
    DiscordSettings settings = connection.settings();
    return JDABuilder.createLight(settings.token(), intents)
        .setRestConfig(new RestConfig().setBaseUrl(settings.apiUrl()))
        .setHttpClientBuilder(connection.client())
        .setSessionController(new At(address))
        .setRequestTimeoutRetry(false)
        .setRawEventsEnabled(true)
        .setEnableShutdownHook(false)
        .addEventListeners((net.dv8tion.jda.api.hooks.EventListener) heard::accept)
        .build();
  }

  /** JDA would take Discord's own address, whatever the API's is. */
  private static final class At extends SessionControllerAdapter {
    private final String address;

    At(String address) {
      this.address = address;
    }

    @Override
    public String getGateway() {
      return address;
    }
  }
}
