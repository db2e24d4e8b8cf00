package dev.bonafide.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "We met at 10:14 and again at 11:30.",
        "see README.md, main.py and run.sh",
        "Node.js, Vue.js and TypeScript",
        "it costs 1,200.50 or 3.5 %",
        "+49 30",
        "e.g. this, i.e. that",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed",
        "commit 9f1c2ab0de709f2102306220921060314715629080",
        "a @ b",
        "B.Sc Computer Science",
        "@everyone please read",
        "12 @ 3.50"
      })
  void words_that_only_look_like_it_are_no_identifier(String text) {
    assertThat(Identifiers.in(text)).isEmpty();
  }

  @Test
  void an_email_is_no_handle_and_its_host_no_domain() {
    assertThat(values("write to Bobby.Sierra+jobs@Mail.Example.com."))
        .containsExactly(new Email("bobby.sierra+jobs@mail.example.com"));
  }

  @Test
  void a_number_is_the_same_however_it_is_written() {
    assertThat(values("+44 7700 900187, +44(7700)900-187 or 0044 7700 900187"))
        .containsOnly(new Phone("+447700900187"))
        .hasSize(3);
  }

  @Test
  void the_words_before_a_handle_say_where_it_is() {
    assertThat(values("Telegram: @BobbySierra_dev"))
        .containsExactly(new Handle("telegram", "bobbysierra_dev"));
    assertThat(values("Discord: bob_by")).containsExactly(new Handle("discord", "bob_by"));
    assertThat(values("write me @bobby_s")).containsExactly(new Handle("other", "bobby_s"));
    assertThat(values("GitHub: bob-by")).containsExactly(new GitHubAccount("bob-by"));
  }

  @Test
  void an_invite_is_the_same_in_all_its_forms_and_keeps_its_case() {
    assertThat(
            values(
                "discord.gg/AbC12, https://discord.com/invite/AbC12?x=1 and"
                    + " discordapp.com/invite/AbC12"))
        .containsOnly(new Invite("discord.gg/AbC12"))
        .hasSize(3);
    assertThat(values("https://t.me/+Qz81 or telegram.me/joinchat/Qz81"))
        .containsOnly(new Invite("t.me/+Qz81"))
        .hasSize(2);
    assertThat(values("https://chat.whatsapp.com/K2x")).hasOnlyElementsOfType(Invite.class);
    assertThat(values("discord.com/developers and discord.gg")).noneMatch(Invite.class::isInstance);
  }

  @Test
  void an_account_may_be_given_as_an_address() {
    assertThat(values("https://t.me/Motoki_Dev"))
        .containsExactly(new Handle("telegram", "motoki_dev"));
    assertThat(values("see github.com/Motoki-M/portfolio"))
        .containsExactly(new GitHubAccount("motoki-m"));
    assertThat(values("https://www.linkedin.com/in/motoki-m/"))
        .containsExactly(new Handle("linkedin", "motoki-m"));
    assertThat(values("wa.me/447700900187")).containsExactly(new Phone("+447700900187"));
  }

  @Test
  void a_link_keeps_its_path_and_loses_what_means_nothing() {
    assertThat(values("(https://WWW.Example.com/A/b?c=1#top)."))
        .containsExactly(new Link("example.com/A/b?c=1", new Domain("example.com")));
    assertThat(values("https://user@evil.example:8080/x"))
        .containsExactly(new Link("evil.example/x", new Domain("evil.example")));
    assertThat(values("www.Example.org")).containsExactly(new Domain("example.org"));
  }

  @Test
  void each_stands_where_it_was_found() {
    String text = "wallet 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa, mail a@b.example";
    assertThat(Identifiers.in(text).stream().map(found -> found.span().of(text)))
        .containsExactly("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "a@b.example");
  }

  @Test
  void types_are_those_of_the_verdict() {
    assertThat(
            values(
                "a@b.example +44 7700 900187 @somebody x.example.com https://e.example/p"
                    + " 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa github.com/ab"))
        .extracting(Identifier::type)
        .containsExactly("email", "phone", "other", "domain", "url", "wallet", "github");
  }

  @Test
  void no_text_has_more_than_the_limit() {
    assertThat(Identifiers.in("a@b.example ".repeat(5_000))).hasSize(Identifiers.MOST);
  }

  private static List<Identifier> values(String text) {
    return Identifiers.in(text).stream().map(FoundIdentifier::identifier).toList();
  }
}
