package dev.bonafide.discord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The bot listens in each test, and breaks no rule of Discord's. */
public record ListeningScene(Scene scene) implements BeforeEachCallback, AfterEachCallback {
  @Override
  public void beforeEach(ExtensionContext test) throws InterruptedException {
    scene.listen();
  }

  @Override
  public void afterEach(ExtensionContext test) {
    assertThat(scene.discord.violations()).isEmpty();
    scene.close();
  }
}
