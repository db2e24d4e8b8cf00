package dev.bonafide.discord.inbound;

import static dev.bonafide.discord.inbound.Scene.MAX;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordSettings;
import dev.bonafide.discord.api.Route;
import dev.bonafide.discord.event.CommandMenu;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Upload;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.radiogroup.RadioGroup;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.messages.MessageSearchResponse;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.restaction.MessageSearchAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The strict fake is Discord to JDA's own client, which calls it as it is. */
class SdkTest {
  private static final Duration SOON = Duration.ofMinutes(5);

  private final FakeDiscord discord =
      FakeDiscord.start(() -> Instant.parse("2026-03-02T09:00:00Z"));
  private final long jobs = discord.openText("jobs");
  private final long forum = discord.openForum("hiring");
  private final DiscordConnection connection =
      new DiscordConnection(new DiscordSettings(FakeDiscord.TOKEN, discord.apiUrl(), ""));
  private final BlockingQueue<GenericEvent> heard = new LinkedBlockingQueue<>();
  private JDA jda;

  @BeforeEach
  void open() throws InterruptedException {
    String address =
        connection.call(Route.get("gateway/bot"), null).answerOrUnreachable().getString("url");
    connection.put(Route.commands(FakeDiscord.APP), CommandMenu.all()).answerOrUnreachable();
    jda = Gateway.open(connection, true, address, heard::add).awaitReady();
  }

  @AfterEach
  void close() {
    jda.shutdownNow();
    connection.close();
    discord.close();
  }

  private <T extends GenericEvent> T next(Class<T> type) throws InterruptedException {
    GenericEvent event = heard.poll(SOON.toSeconds(), TimeUnit.SECONDS);
    while (!type.isInstance(event)) {
      assertThat(event).isNotNull();
      event = heard.poll(SOON.toSeconds(), TimeUnit.SECONDS);
    }
    return type.cast(event);
  }

  @Test
  void it_shows_a_form_and_reads_the_files_and_the_choice_in_it() throws InterruptedException {
    long asked = discord.asking().slash("screen", null, Map.of(), jobs, MAX);
    Modal form =
        Modal.create("x", "X")
            .addComponents(
                Label.of("Files", AttachmentUpload.create("files").setMaxValues(2).build()),
                Label.of(
                    "Kind",
                    RadioGroup.create("kind").addOption("A", "a").addOption("B", "b").build()))
            .build();
    next(SlashCommandInteractionEvent.class).replyModal(form).complete();
    discord
        .asking()
        .submit(asked, Map.of("files", List.of(new Upload("a.pdf", "x")), "kind", "b"), MAX);
    ModalInteractionEvent sent = next(ModalInteractionEvent.class);
    assertThat(requireNonNull(sent.getValue("kind")).getAsString()).isEqualTo("b");
    assertThat(requireNonNull(sent.getValue("files")).getAsAttachmentList())
        .extracting(one -> one.getFileName() + " " + one.getSize())
        .containsExactly("a.pdf 1");
  }

  private MessageSearchAction search() {
    return requireNonNull(jda.getGuildById(FakeDiscord.GUILD))
        .searchMessages()
        .content("pay my friend");
  }

  @Test
  void it_may_not_search_without_the_intent_or_within_other_limits() {
    assertThatThrownBy(() -> search().limit(26)).isInstanceOf(IllegalArgumentException.class);
    discord.grantContent(false);
    assertThatThrownBy(() -> search().complete())
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            refused -> assertThat(refused.getErrorCode()).isEqualTo(50001));
  }

  @Test
  void it_is_told_to_search_later() {
    discord.index(true);
    MessageSearchResponse answer = search().complete();
    assertThat(answer.isNotReady()).isTrue();
    assertThat(answer.asNotReady().getRetryAfter()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void it_finds_messages_in_channels_and_in_threads() {
    long message = discord.people().post(jobs, MAX, "pay my friend");
    long post = discord.people().forumPost(forum, MAX, "Role", "Pay my friend!");
    assertThat(search().limit(25).channels(jobs).complete().asResults().getMessages())
        .extracting(Message::getIdLong)
        .containsExactly(message);
    assertThat(search().complete().asResults().getMessages())
        .extracting(Message::getIdLong)
        .containsExactly(post, message);
  }
}
