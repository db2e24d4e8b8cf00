package dev.bonafide.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Ran;
import dev.bonafide.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first change that CONTRIBUTING.md has a newcomer make works as it says. */
class NewcomerTest {
  private static final String GUIDE = House.text(House.ROOT.resolve("CONTRIBUTING.md"));
  private static final Pattern FILE = Pattern.compile("`(mine/[^`]+)`");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^ *\\./bonafide ([^\n#]*\\bmine\\b[^\n#]*?) *# (.+)$");

  @TempDir Path temp;

  private static String block(String language) {
    Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)\n *```").matcher(GUIDE);
    assertThat(block.find()).as("a block of %s", language).isTrue();
    return block.group(1).stripIndent() + "\n";
  }

  private static List<MatchResult> commands() {
    return COMMAND.matcher(GUIDE).results().toList();
  }

  private Ran run(String command) {
    return Ran.withShippedRules(temp, command.split(" "));
  }

  private Path file(int which) {
    return temp.resolve(FILE.matcher(GUIDE).results().toList().get(which).group(1));
  }

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(file(0).getParent());
    Files.writeString(file(0), block("yaml"));
    Files.writeString(file(1), block("text"));
  }

  @Test
  void a_rule_whose_words_were_mistyped_does_not_hold() throws IOException {
    Files.writeString(file(0), block("yaml").replace("\"discount|", "\"disco|"));
    Ran ran = run(commands().getFirst().group(1));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).doesNotContain(commands().getFirst().group(2));
  }

  @Test
  void without_the_rule_the_case_does_not_show_it() {
    MatchResult screen = commands().getLast();
    Ran ran = run(screen.group(1).replace(" --rules mine", ""));
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).doesNotContain(screen.group(2));
  }

  @Test
  void each_command_prints_what_stands_beside_it() {
    assertThat(commands()).hasSize(2);
    assertThat(commands())
        .allSatisfy(
            command -> {
              Ran ran = run(command.group(1));
              assertThat(ran.status()).as(ran.err()).isZero();
              assertThat(ran.out().replaceAll("\\s+", " ")).contains(command.group(2));
            });
  }
}
