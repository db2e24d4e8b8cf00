package dev.bonafide.bot.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * Sets logging up when the first logger is asked for, and not before: a command that logs nothing
 * loads nothing of it.
 */
public final class Logs {
  private static final String CONFIGURATION = "java.util.logging.config.class";

  private static final String SERVER =
      """
      handlers=java.util.logging.ConsoleHandler
      java.util.logging.ConsoleHandler.level=ALL
      java.util.logging.ConsoleHandler.encoding=UTF-8
      java.util.logging.ConsoleHandler.formatter=%s
      .level=WARNING
      dev.bonafide.level=INFO
      org.springframework.web.servlet.PageNotFound.level=OFF
      org.springframework.boot.SpringApplication.level=OFF
      org.springframework.boot.diagnostics.level=OFF
      org.springframework.context.annotation.AnnotationConfigApplicationContext.level=OFF
      net.dv8tion.jda.level=OFF
      org.apache.pdfbox.level=SEVERE
      org.apache.fontbox.level=SEVERE
      """;

  private Logs() {}

  /** For commands: what libraries have to say is no business of a terminal's. */
  public static void off() {
    System.setProperty(CONFIGURATION, Off.class.getName());
  }

  /**
   * For a server: one line an event on the error stream, from INFO, libraries from WARNING. What
   * someone asks for that is not there is no one's business; what keeps the server from starting is
   * told in one line by the command; what Discord's library has to say would tell what people
   * wrote; which fonts stand in for others is no one's business.
   *
   * @param form {@code json} for an object a line, for programs; else for people
   */
  public static void toErrorStream(String form) {
    boolean json = form.strip().equalsIgnoreCase("json");
    System.setProperty(CONFIGURATION, (json ? JsonLines.class : Lines.class).getName());
  }

  private static void read(String properties) {
    try {
      LogManager.getLogManager()
          .readConfiguration(new ByteArrayInputStream(properties.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing is logged; made by the log manager. */
  public static final class Off {
    public Off() {
      read(".level=OFF");
    }
  }

  /** Everything that matters, a line each; made by the log manager. */
  public static final class Lines {
    public Lines() {
      read(SERVER.formatted(LogLine.class.getName()));
    }
  }

  /** The same as JSON; made by the log manager. */
  public static final class JsonLines {
    public JsonLines() {
      read(SERVER.formatted(JsonLogLine.class.getName()));
    }
  }
}
