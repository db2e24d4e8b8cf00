package dev.bonafide.discord.outbound;

import static dev.bonafide.discord.inbound.Scene.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.api.ChannelCooldown;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.api.DiscordRefusal;
import dev.bonafide.discord.api.DiscordSettings;
import dev.bonafide.discord.card.DiscordPress;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.card.Layout;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Fault;
import dev.bonafide.testkit.discord.HiddenAs;
import dev.bonafide.testkit.discord.Person;
import dev.bonafide.testkit.discord.Said;
import dev.bonafide.testkit.mail.CourierContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every courier holds, in a channel of Discord. */
class DiscordCourierTest extends CourierContract {
  private static final String CREATE = "POST channels/{id}/messages";

  private final Scene scene = new Scene();
  private final DiscordConnection nobody =
      new DiscordConnection(
          new DiscordSettings(FakeDiscord.TOKEN, "http://127.0.0.1:1/api/v10/", ""));
  private final Courier courier = new Plain(scene.courier());

  @AfterEach
  void close() {
    assertThat(scene.discord.violations()).isEmpty();
    nobody.close();
    scene.close();
  }

  /** Lays plain words out as the platform would. */
  private record Plain(Courier courier) implements Courier {
    @Override
    public String platform() {
      return courier.platform();
    }

    @Override
    public Delivery deliver(Outgoing outgoing) {
      return courier.deliver(laidOut(outgoing));
    }

    @Override
    public DeliveryLookup seek(Outgoing outgoing) {
      return courier.seek(laidOut(outgoing));
    }

    private static Outgoing laidOut(Outgoing plain) {
      String marker = plain.key();
      ActionRow row =
          ActionRow.of(
              Button.secondary(
                  new DiscordPress(DiscordPress.Act.HELP, 0, "", marker).id(), "What is this?"));
      long channel = Long.parseLong(plain.address().conversation());
      DiscordReply card =
          DiscordReply.toChannel(
              channel, marker, Layout.told(List.of(plain.body()), List.of(row)), plain.body());
      return new Outgoing(
          plain.address(),
          plain.key(),
          card.written(),
          plain.target(),
          plain.state(),
          plain.attempts(),
          plain.looks(),
          plain.since(),
          List.of(),
          false);
    }
  }

  @Override
  protected Courier courier() {
    return courier;
  }

  @Override
  protected Courier courierToNobody() {
    return new Plain(
        new DiscordCourier(
            nobody,
            scene.sealing,
            new Deferring(nobody),
            new ChannelCooldown(scene::now),
            scene::now));
  }

  @Override
  protected Address address() {
    return in(scene.mods);
  }

  private static Address in(long channel) {
    return new Address(
        DiscordPlace.server(FakeDiscord.GUILD), DiscordPlace.PLATFORM, Long.toString(channel));
  }

  @Override
  protected Address nowhere() {
    return in(4_711_000_000_000_000_000L);
  }

  @Override
  protected List<String> seen() {
    return scene.cards().stream().map(Said::text).toList();
  }

  @Override
  protected Instant now() {
    return scene.now();
  }

  @Override
  protected void loseNextAnswer() {
    scene.discord.faults().next("*", Fault.SWALLOW);
  }

  @Override
  protected void loseNextCall() {
    scene.discord.faults().next("*", Fault.LOSE);
  }

  @Override
  protected void turnNextAway() {
    scene.discord.faults().next("*", Fault.LIMIT);
  }

  @Override
  protected void tellNothing() {
    scene.discord.deny(scene.mods, Person.READ_MESSAGE_HISTORY);
  }

  @Test
  void the_same_nonce_is_said_once_even_if_nobody_looks() {
    loseNextAnswer();
    Outgoing outgoing = reply("a", "hello", null);
    assertThat(courier.deliver(outgoing)).isInstanceOf(Delivery.Unsure.class);
    assertThat(courier.deliver(outgoing)).isInstanceOf(Delivery.Delivered.class);
    assertThat(seen()).containsExactly("hello");
  }

  @Test
  void what_was_said_long_ago_is_found_among_what_others_said_since() {
    loseNextAnswer();
    Outgoing outgoing = reply("a", "hello", null);
    assertThat(courier.deliver(outgoing)).isInstanceOf(Delivery.Unsure.class);
    scene.pass(Duration.ofHours(3));
    for (int i = 0; i < 150; i++) {
      scene.discord.people().post(scene.mods, MAX, "talk " + i);
    }
    assertThat(courier.seek(outgoing)).isInstanceOf(DeliveryLookup.Seen.class);
  }

  @Test
  void a_channel_in_which_it_may_not_speak_is_left_alone_and_told_of() {
    scene.discord.deny(scene.mods, Person.SEND_MESSAGES);
    assertThat(courier.deliver(reply("a", "hello", null))).isInstanceOf(Delivery.Postponed.class);
    assertThat(scene.cooldown.troubles().getFirst()).contains("50013");
    assertThat(courier.deliver(reply("b", "hello", null))).isInstanceOf(Delivery.Postponed.class);
    assertThat(scene.discord.calls(CREATE)).isEqualTo(1);
    scene.discord.deny(scene.mods, 0);
    scene.pass(ChannelCooldown.PAUSE.plusSeconds(1));
    assertThat(courier.deliver(reply("b", "hello", null))).isInstanceOf(Delivery.Delivered.class);
    assertThat(scene.cooldown.troubles()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void in_a_channel_that_it_cannot_see_nothing_waits_in_line(HiddenAs as) {
    scene.discord.hide(scene.mods, as);
    assertThat(courier.deliver(reply("a", "hello", null)))
        .isInstanceOfSatisfying(
            Delivery.Refused.class,
            refused -> assertThat(DiscordRefusal.isHidden(refused.why())).isTrue());
    assertThat(scene.cooldown.troubles().getFirst()).contains("View Channel");
    scene.discord.show(scene.mods);
    assertThat(courier.deliver(reply("a", "hello", null))).isInstanceOf(Delivery.Delivered.class);
    assertThat(scene.cooldown.troubles()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void what_became_of_a_message_is_not_given_up_because_the_channel_is_hidden(HiddenAs as) {
    loseNextAnswer();
    Outgoing outgoing = reply("a", "hello", null);
    assertThat(courier.deliver(outgoing)).isInstanceOf(Delivery.Unsure.class);
    scene.discord.hide(scene.mods, as);
    assertThat(courier.seek(outgoing)).isInstanceOf(DeliveryLookup.Later.class);
    scene.discord.show(scene.mods);
    scene.cooldown.open(scene.mods);
    assertThat(courier.seek(outgoing)).isInstanceOf(DeliveryLookup.Seen.class);
  }

  @Test
  void a_channel_that_takes_no_more_just_now_holds_nobody_up() {
    scene.discord.limitMessages();
    for (int i = 0; i < 5; i++) {
      assertThat(courier.deliver(reply("k" + i, "hello " + i, null)))
          .isInstanceOf(Delivery.Delivered.class);
    }
    long begun = System.nanoTime();
    assertThat(courier.deliver(reply("last", "hello", null)))
        .isInstanceOf(Delivery.Postponed.class);
    // Waiting would take almost five.
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
    assertThat(scene.discord.calls(CREATE)).isEqualTo(5);
  }

  @Test
  void of_many_that_are_turned_away_each_comes_back_at_a_time_when_discord_takes_it() {
    scene.discord.limitMessages();
    for (int i = 0; i < 5; i++) {
      assertThat(courier.deliver(reply("k" + i, "hello " + i, null)))
          .isInstanceOf(Delivery.Delivered.class);
    }
    long begun = System.nanoTime();
    List<Duration> returns =
        IntStream.range(0, 12)
            .mapToObj(i -> courier.deliver(reply("later" + i, "hello", null)))
            .map(one -> ((Delivery.Postponed) one).by().plusNanos(System.nanoTime() - begun))
            .toList();
    // Discord takes five in five seconds; a little less, as no two clocks agree.
    Duration five = Duration.ofMillis(4_900);
    for (int i = 5; i < returns.size(); i++) {
      assertThat(returns.get(i).minus(returns.get(i - 5))).isGreaterThan(five);
    }
    assertThat(returns.getLast()).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void a_card_that_somebody_took_away_is_not_put_back() {
    assertThat(courier.deliver(reply("a", "hello", null))).isInstanceOf(Delivery.Delivered.class);
    long message = scene.cards().getLast().id();
    scene.discord.people().delete(scene.mods, message);
    assertThat(courier.deliver(reply("b", "changed", scene.mods + "/" + message)))
        .isInstanceOfSatisfying(
            Delivery.Refused.class, refused -> assertThat(refused.why()).contains("deleted"));
    assertThat(seen()).isEmpty();
  }

  @Test
  void a_token_that_discord_does_not_know_is_not_tried_for_ever() {
    DiscordConnection stranger =
        new DiscordConnection(new DiscordSettings("another.token", scene.discord.apiUrl(), ""));
    Courier bold =
        new Plain(
            new DiscordCourier(
                stranger,
                scene.sealing,
                new Deferring(stranger),
                new ChannelCooldown(scene::now),
                scene::now));
    for (int i = 0; i < 20; i++) {
      Delivery _ = bold.deliver(reply("k" + i, "hello", null));
    }
    assertThat(scene.discord.calls(CREATE)).isEqualTo(5);
    stranger.close();
  }
}
