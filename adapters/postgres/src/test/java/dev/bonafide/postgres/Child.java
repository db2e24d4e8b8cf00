package dev.bonafide.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Another process that opens a database and holds it until it is killed. */
final class Child implements AutoCloseable {
  private final Process process;
  private final String said;

  private Child(Process process, String said) {
    this.process = process;
    this.said = said;
  }

  /** Says what resulted in one line, and stays. */
  public static void main(String[] arguments) throws InterruptedException {
    try {
      Database database = Database.in(Path.of(arguments[0]));
      TestDatabase.owner(database)
          .sql("create table if not exists public.held (pid bigint)")
          .update();
      TestDatabase.owner(database)
          .sql("insert into public.held values (:pid)")
          .param("pid", ProcessHandle.current().pid())
          .update();
      System.out.println("open");
    } catch (Unusable refused) {
      System.out.println(refused.getMessage());
    }
    new CountDownLatch(1).await();
  }

  static Child opening(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Child.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    return new Child(process, String.valueOf(out.readLine()));
  }

  String said() {
    return said;
  }

  long pid() {
    return process.pid();
  }

  /** As {@code kill -9}. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
