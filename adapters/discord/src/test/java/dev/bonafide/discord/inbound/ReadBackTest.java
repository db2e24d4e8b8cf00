package dev.bonafide.discord.inbound;

import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.discord.api.ChannelCooldown;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.api.Route;
import dev.bonafide.discord.card.Layout;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Fault;
import dev.bonafide.testkit.discord.Person;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was said while no one listened, however much it is and however often the reader dies. */
class ReadBackTest {
  private static final long GUILD = FakeDiscord.GUILD;
  private static final long SELF = FakeDiscord.APP;
  private static final String HISTORY = "GET channels/{id}/messages";

  private final Scene scene = new Scene();
  private final Lately lately = new Lately();
  private final ReadBack progress = new ReadBack(scene.kept);

  @BeforeEach
  void watch() {
    for (long channel : List.of(scene.jobs, scene.more, scene.hiring)) {
      scene.watchedChannels.add(GUILD, channel, scene.now());
    }
    scene.pass(Duration.ofMinutes(1));
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private DiscordBackfill backfill() {
    return scene.backfill(lately);
  }

  private static Step step(DiscordBackfill backfill) {
    return backfill.read(GUILD, SELF, Duration.ZERO);
  }

  private static void whole(DiscordBackfill backfill) {
    while (step(backfill) == Step.MORE) {
      // Reads on.
    }
  }

  private void write(long channel, int posts) {
    for (int post = 0; post < posts; post++) {
      scene.discord.people().post(channel, MAX, "We hire, number " + post);
    }
  }

  private long told(long channel) {
    return scene.mail.addresses().stream()
        .filter(one -> one.conversation().startsWith("p" + channel + "/"))
        .count();
  }

  @Test
  void a_reader_that_dies_again_and_again_goes_on_where_it_was() {
    write(scene.jobs, 350);
    int steps = 0;
    while (told(scene.jobs) < 350 && steps < 20) {
      DiscordBackfill dies = backfill();
      step(dies);
      step(dies);
      steps += 2;
    }
    assertThat(told(scene.jobs)).isEqualTo(350);
    whole(backfill());
    assertThat(scene.mail.count()).isEqualTo(350);
  }

  @Test
  void a_channel_with_more_than_a_page_holds_up_no_other() {
    write(scene.more, 1);
    write(scene.jobs, 350);
    DiscordBackfill backfill = backfill();
    for (int i = 0; i < 4; i++) {
      step(backfill);
    }
    assertThat(told(scene.more)).isEqualTo(1);
    assertThat(told(scene.jobs)).isLessThan(350);
    whole(backfill);
    assertThat(told(scene.jobs)).isEqualTo(350);
  }

  @Test
  void the_channel_in_which_something_was_said_last_is_read_first() {
    write(scene.jobs, 1);
    scene.pass(Duration.ofMinutes(1));
    write(scene.more, 1);
    lately.learn(
        DataObject.empty()
            .put("channels", DataArray.empty().add(spot(scene.jobs)).add(spot(scene.more))));
    step(backfill());
    assertThat(told(scene.more)).isEqualTo(1);
    assertThat(told(scene.jobs)).isZero();
  }

  private DataObject spot(long channel) {
    long last = Long.parseLong(scene.discord.last(channel).get("id").getAsString());
    return DataObject.empty().put("id", channel).put("type", 0).put("last_message_id", last);
  }

  @Test
  void a_channel_that_has_nothing_new_costs_one_call() {
    lately.learn(
        DataObject.empty()
            .put(
                "channels",
                DataArray.empty()
                    .add(DataObject.empty().put("id", scene.jobs).put("type", 0))
                    .add(DataObject.empty().put("id", scene.more).put("type", 0))));
    whole(backfill());
    assertThat(scene.discord.calls(HISTORY)).isEqualTo(2);
    assertThat(scene.discord.calls("GET channels/{id}")).isEqualTo(1);
  }

  @Test
  void posts_of_a_forum_are_read_back_though_more_were_archived_than_fit_on_a_page() {
    for (int post = 0; post < 230; post++) {
      scene.pass(Duration.ofMinutes(1));
      long thread = scene.discord.people().forumPost(scene.hiring, MAX, "Role " + post, "Remote");
      scene.discord.people().archive(thread);
    }
    whole(backfill());
    assertThat(told(scene.hiring)).isEqualTo(230);
  }

  @Test
  void a_forum_that_was_read_in_part_is_read_on_by_the_next() {
    for (int post = 0; post < 50; post++) {
      scene.discord.people().forumPost(scene.hiring, MAX, "Role " + post, "Remote");
    }
    lately.learn(
        DataObject.empty()
            .put(
                "channels",
                DataArray.empty()
                    .add(
                        DataObject.empty()
                            .put("id", scene.hiring)
                            .put("type", 15)
                            .put("last_message_id", Long.MAX_VALUE))));
    step(backfill());
    assertThat(told(scene.hiring)).isEqualTo(20);
    scene.discord.faults().next("GET channels/{id}/messages/{id}", Fault.BREAK);
    step(backfill());
    whole(backfill());
    assertThat(scene.mail.count()).isEqualTo(50);
  }

  @Test
  void how_far_it_is_is_told_until_all_is_read() {
    assertThat(progress.state()).isEmpty();
    write(scene.jobs, 120);
    DiscordBackfill backfill = backfill();
    step(backfill);
    assertThat(new ReadBack(scene.kept).state())
        .hasValueSatisfying(said -> assertThat(said).contains("of 3 watched"));
    whole(backfill);
    assertThat(new ReadBack(scene.kept).state()).isEqualTo(Optional.empty());
  }

  @Test
  void a_channel_that_may_not_be_read_is_left_open_and_holds_up_no_other() {
    scene.discord.deny(scene.jobs, Person.READ_MESSAGE_HISTORY);
    write(scene.jobs, 1);
    write(scene.more, 1);
    DiscordBackfill backfill = backfill();
    whole(backfill);
    assertThat(told(scene.more)).isEqualTo(1);
    assertThat(progress.state()).hasValueSatisfying(said -> assertThat(said).contains("1 of 3"));
    scene.discord.deny(scene.jobs, 0);
    scene.pass(ChannelCooldown.PAUSE.plusSeconds(1));
    whole(backfill());
    assertThat(told(scene.jobs)).isEqualTo(1);
    assertThat(progress.state()).isEmpty();
  }

  @Test
  void a_post_of_a_forum_that_gets_hidden_while_it_is_read_is_not_passed_over() {
    scene.discord.people().forumPost(scene.hiring, MAX, "Role", "Remote");
    learned(Map.of(scene.jobs, 0, scene.more, 0, scene.hiring, 15));
    scene.discord.faults().next("GET channels/{id}/messages/{id}", Fault.HIDE);
    scene.discord.faults().next("GET channels/{id}", Fault.HIDE);
    whole(backfill());
    assertThat(told(scene.hiring)).isZero();
    assertThat(scene.cooldown.troubles().getFirst()).contains("View Channel");
    scene.pass(ChannelCooldown.PAUSE.plusSeconds(1));
    whole(backfill());
    assertThat(told(scene.hiring)).isEqualTo(1);
  }

  private void learned(Map<Long, Integer> types) {
    DataArray channels = DataArray.empty();
    types.forEach((id, type) -> channels.add(DataObject.empty().put("id", id).put("type", type)));
    lately.learn(DataObject.empty().put("channels", channels));
  }

  @Test
  void a_post_of_a_forum_that_was_deleted_while_it_was_read_is_passed_over() {
    long post = scene.discord.people().forumPost(scene.hiring, MAX, "Role", "Remote");
    scene.discord.faults().next("GET channels/{id}/messages/{id}", Fault.HIDE);
    whole(backfill());
    assertThat(told(scene.hiring)).isZero();
    assertThat(scene.watchedChannels.seen(GUILD, scene.hiring)).isEqualTo(post);
    assertThat(progress.state()).isEmpty();
  }

  @Test
  void a_post_that_was_found_is_not_called_deleted_where_its_channel_is_unknown() {
    long post = scene.discord.people().post(scene.jobs, MAX, "We hire");
    scene.discord.people().delete(scene.jobs, post);
    scene.kept.put(
        DiscordPlace.server(GUILD), "posts/" + scene.jobs, "" + post, scene.jobs + " words");
    scene.discord.faults().next("GET channels/{id}/messages/{id}", Fault.HIDE);
    whole(backfill());
    assertThat(told(scene.jobs)).isZero();
    assertThat(progress.state()).hasValueSatisfying(said -> assertThat(said).contains("1 of 3"));
    scene.pass(ChannelCooldown.PAUSE.plusSeconds(1));
    whole(backfill());
    assertThat(told(scene.jobs)).isEqualTo(1);
  }

  @Test
  void a_pause_that_is_asked_of_all_calls_is_kept_by_all() {
    scene.discord.faults().next("GET channels/{id}", Fault.LIMIT_ALL);
    assertThat(scene.connection.call(Route.get("channels/" + scene.jobs), null))
        .isInstanceOf(ApiResult.Away.class);
    assertThat(
            scene.connection.call(Route.post(scene.mods), Layout.plain("hello").put("nonce", "1")))
        .isInstanceOf(ApiResult.Away.class);
    assertThat(scene.discord.calls("POST channels/{id}/messages")).isZero();
  }

  @Test
  void a_found_post_that_was_deleted_while_nobody_listened_says_so() throws InterruptedException {
    scene.listen().watch();
    long post = scene.discord.people().post(scene.jobs, MAX, TELLING);
    long other = scene.discord.people().post(scene.jobs, MAX, "Well, pay my friend.");
    scene.settle(() -> scene.cards().size() == 2);
    scene.discord.people().unheard().delete(scene.jobs, post);
    scene.pass(Duration.ofMinutes(1));
    scene.discord.people().unheard().edit(scene.jobs, other, MAX, "We hire.");
    write(scene.jobs, 120);
    scene.discord.connections().invalidate();
    scene.settle(() -> scene.cards().getFirst().text().contains("been deleted"));
    scene.settle(() -> scene.cards().getLast().text().contains("been edited"));
  }
}
