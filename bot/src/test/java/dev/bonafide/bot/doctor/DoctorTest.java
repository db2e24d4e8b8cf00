package dev.bonafide.bot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Settings;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.verdict.BlindFigures;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  @TempDir private Path folder;

  @Test
  void a_misspelt_setting_is_named_with_the_one_that_was_meant() {
    broken(
        new SettingsCheckup(),
        Map.of("BONAFIDE_DATABSE_URL", "jdbc:postgresql://db/bonafide"),
        "BONAFIDE_DATABSE_URL is set, but there is no such setting",
        "write BONAFIDE_DATABASE_URL");
  }

  @Test
  void a_setting_like_no_other_is_to_be_taken_away() {
    broken(
        new SettingsCheckup(),
        Map.of("BONAFIDE_FROBNICATE", "1"),
        "BONAFIDE_FROBNICATE is set, but there is no such setting",
        "remove it");
  }

  @Test
  void a_value_that_makes_no_sense_is_named() {
    broken(
        new SettingsCheckup(),
        Map.of("BONAFIDE_WORKERS", "many"),
        "BONAFIDE_WORKERS=many: must be a whole number",
        "change it or remove it");
  }

  @Test
  void a_time_to_keep_things_that_is_none_is_named_with_what_may_stand_there() {
    for (String wrong : List.of("0d", "30", "PT8S", "-1d", "always", "4000d")) {
      broken(
          new SettingsCheckup(),
          Map.of("BONAFIDE_RETENTION", wrong),
          "BONAFIDE_RETENTION=" + wrong + ": must be 1 to 3650 days, such as 180d, or forever",
          "change it or remove it");
    }
  }

  @Test
  void how_long_things_are_kept_is_told() {
    assertThat(new RetentionCheckup().of(new Settings(Map.of())))
        .containsExactly(new Diagnosis.Sound("Retention", "evidence is kept for 30d"));
    assertThat(new RetentionCheckup().of(new Settings(Map.of("BONAFIDE_RETENTION", "forever"))))
        .containsExactly(
            new Diagnosis.Sound("Retention", "evidence is kept until someone erases it"));
    assertThat(new RetentionCheckup().of(new Settings(Map.of("BONAFIDE_RETENTION", "x"))))
        .isEmpty();
  }

  @Test
  void what_later_builds_read_is_no_fault() {
    assertThat(new SettingsCheckup().of(new Settings(Map.of("TELEGRAM_WEBHOOK_SECRET", "x"))))
        .singleElement()
        .isEqualTo(
            new Diagnosis.Off(
                "Settings", "TELEGRAM_WEBHOOK_SECRET is set, but it has no effect in this build"));
  }

  @Test
  void too_little_memory_is_told_with_the_option_that_gives_more() {
    broken(new JavaCheckup(64L << 20), Map.of(), "64 MiB of heap", "-Xmx512m");
  }

  @Test
  void without_the_program_pictures_are_not_read_and_nothing_is_broken() {
    assertThat(new PictureCheckup(Optional.empty()).of(new Settings(Map.of())))
        .containsExactly(
            new Diagnosis.Off(
                "Pictures",
                "not read: the program tesseract is not installed; to read them, run:"
                    + " apt-get install tesseract-ocr tesseract-ocr-script-latn"));
  }

  @Test
  void scripts_that_pictures_are_not_read_in_are_told_with_the_command_that_adds_them()
      throws IOException {
    Path program = tesseract("Latin", "osd", "script/Cyrillic", "jpn", "ara");

    assertThat(new PictureCheckup(Optional.of(program)).of(new Settings(Map.of())))
        .containsExactly(
            new Diagnosis.Sound(
                "Pictures",
                program
                    + ", reads Latin, ara, jpn, script/Cyrillic; pictures in Chinese, traditional"
                    + " Chinese, Korean, and Vietnamese script are not read; to read them too, run:"
                    + " apt-get install tesseract-ocr-script-hans tesseract-ocr-script-hant"
                    + " tesseract-ocr-script-hang tesseract-ocr-script-viet"));
  }

  @Test
  void a_program_for_pictures_without_any_script_is_told_with_what_to_install() throws IOException {
    broken(
        new PictureCheckup(Optional.of(tesseract())),
        Map.of(),
        "has no language",
        "run: apt-get install tesseract-ocr tesseract-ocr-script-latn");
  }

  private Path tesseract(String... models) throws IOException {
    String says = "#!/bin/sh\necho List of available languages\n";
    String lists = Arrays.stream(models).map("echo %s\n"::formatted).collect(Collectors.joining());
    Path program = Files.writeString(folder.resolve("tesseract"), says + lists);
    return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void a_program_for_pictures_that_cannot_be_run_is_named() {
    Path nowhere = Path.of("/nowhere/tesseract");
    broken(
        new PictureCheckup(Optional.of(nowhere)), Map.of(), nowhere + " cannot be run", "install");
  }

  @Test
  void a_file_in_the_place_of_the_data_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "");
    broken(new DataCheckup(), data(file), file + " is a file", "choose a folder");
  }

  @Test
  void data_below_a_file_cannot_be_made() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    broken(new DataCheckup(), data(file.resolve("data")), "cannot be created", "choose another");
  }

  @Test
  void data_that_others_can_read_are_to_be_closed() throws IOException {
    Path open = Files.createDirectory(folder.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
    broken(new DataCheckup(), data(open), open + " can be read by others", "chmod 700 " + open);
  }

  @Test
  void a_page_that_others_would_reach_without_a_token_is_told() {
    broken(
        new WebCheckup(),
        Map.of("BONAFIDE_BIND", "0.0.0.0"),
        "BONAFIDE_BIND=0.0.0.0 can be reached from other machines without a token",
        "set BONAFIDE_API_TOKEN");
  }

  @Test
  void a_page_that_nobody_wants_is_no_fault() {
    assertThat(new WebCheckup().of(new Settings(Map.of("BONAFIDE_PORT", "none"))))
        .containsExactly(new Diagnosis.Off("Page", "BONAFIDE_PORT=none"));
  }

  @Test
  void a_port_that_is_taken_is_told() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      broken(
          new WebCheckup(),
          Map.of("BONAFIDE_PORT", Integer.toString(taken.getLocalPort())),
          "cannot be opened",
          "unless bonafide serve is already running there");
    }
  }

  @Test
  void an_address_that_is_none_is_told_and_a_token_never_is() {
    broken(
        new WebCheckup(),
        Map.of("BONAFIDE_PUBLIC_URL", "bonafide.example"),
        "BONAFIDE_PUBLIC_URL is not the address",
        "https://");
    List<Diagnosis> seen =
        new WebCheckup().of(new Settings(Map.of("BONAFIDE_API_TOKEN", "secret")));
    assertThat(seen.toString()).contains("too easy to guess").doesNotContain("secret");
  }

  @Test
  void a_page_set_up_well_is_sound() throws IOException {
    String port = Integer.toString(closedPort());
    assertThat(new WebCheckup().of(new Settings(Map.of("BONAFIDE_PORT", port))))
        .containsExactly(new Diagnosis.Sound("Page", "will listen on 127.0.0.1:" + port));
  }

  @Test
  void without_a_model_it_tells_how_much_rules_see_in_the_figures_that_the_page_has() {
    assertThat(new ModelCheckup(InstantSource.system()).of(new Settings(Map.of())).toString())
        .contains("see about " + BlindFigures.seenByRules() + " of 100 frauds");
  }

  @Test
  void a_model_without_a_key_is_told() {
    broken(
        new ModelCheckup(InstantSource.system()),
        Map.of("BONAFIDE_LLM_PROVIDER", "anthropic", "BONAFIDE_LLM_MODEL", "one"),
        "BONAFIDE_LLM_API_KEY is not set",
        "platform.claude.com");
  }

  @Test
  void a_model_that_answers_is_sound_and_a_key_that_is_not_taken_never_shown() {
    try (FakeModel fake = FakeModel.gemini()) {
      ModelCheckup checkup = new ModelCheckup(InstantSource.system());
      Map<String, String> wrong = model(fake, "a-wrong-key");
      broken(checkup, wrong, "does not accept BONAFIDE_LLM_API_KEY", "copy the whole key");
      assertThat(checkup.of(new Settings(wrong)).toString()).doesNotContain("a-wrong-key");
      assertThat(checkup.of(new Settings(model(fake, FakeModel.KEY))))
          .singleElement()
          .isInstanceOfSatisfying(
              Diagnosis.Sound.class,
              sound -> assertThat(sound.says()).startsWith("gemini/small-1 answered in"));
    }
  }

  @Test
  void a_limit_of_a_model_that_makes_no_sense_is_told_once() {
    Map<String, String> settings = Map.of("BONAFIDE_LLM_BREAKER", "often");
    broken(new SettingsCheckup(), settings, "BONAFIDE_LLM_BREAKER=often: must be", "change it");
    assertThat(new ModelCheckup(InstantSource.system()).of(new Settings(settings))).isEmpty();
  }

  private static Map<String, String> model(FakeModel fake, String key) {
    return Map.of(
        "BONAFIDE_LLM_PROVIDER",
        "gemini",
        "BONAFIDE_LLM_MODEL",
        FakeModel.MODEL,
        "BONAFIDE_LLM_API_KEY",
        key,
        "BONAFIDE_LLM_BASE_URL",
        fake.url());
  }

  private static Map<String, String> data(Path path) {
    return Map.of("BONAFIDE_DATA", path.toString());
  }

  static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  static void broken(Checkup checkup, Map<String, String> settings, String says, String mend) {
    assertThat(checkup.of(new Settings(settings)))
        .filteredOn(Diagnosis.Broken.class::isInstance)
        .extracting(Diagnosis.Broken.class::cast)
        .anySatisfy(
            broken -> {
              assertThat(broken.says()).contains(says);
              assertThat(broken.mend()).contains(mend);
            });
  }
}
