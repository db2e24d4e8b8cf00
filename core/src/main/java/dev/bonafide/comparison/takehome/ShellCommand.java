package dev.bonafide.comparison.takehome;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** What a line for a shell does. */
final class ShellCommand {
  private static final String FETCH =
      "(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod|aria2c|downloadstring|downloadfile)";
  private static final String RUN =
      "(?:(?:ba|z|da|k)?sh|python[23]?|node|perl|ruby|iex|invoke-expression|powershell|pwsh"
          + "|osascript|cmd|start-process|chmod \\+x)\\b";

  /** Fetches something and runs it, or runs what nobody can read. */
  private static final Pattern FETCHED =
      Pattern.compile(
          "(?i)\\b"
              + FETCH
              + "\\b.{0,400}(?:\\||;|&&|>).{0,60}\\b"
              + RUN
              + "|(?:\\$\\(|<\\(|`)\\s*"
              + FETCH
              + "\\b|\\b(?:iex|invoke-expression)\\b.{0,60}"
              + FETCH
              + "|\\bmshta\\b.{0,10}https?:|\\bcertutil\\b.{0,60}-urlcache"
              + "|\\bbitsadmin\\b.{0,60}/transfer|\\bregsvr32\\b.{0,60}/i:https?:");

  private static final Pattern UNREADABLE =
      Pattern.compile(
          "(?i)\\b(?:powershell|pwsh)(?:\\.exe)?\\b.{0,120}\\s-e(?:nc|ncodedcommand|c)?\\s+[a-z0-9+/=]{24,}"
              + "|\\bbase64\\s+(?:-d|-D|--decode)\\b.{0,80}\\|.{0,20}\\b"
              + RUN
              + "|\\bnode\\s+(?:-e|--eval|-p)\\b.{0,200}(?:child_process|eval\\(|atob\\(|buffer\\.from|https?:)"
              + "|\\bpython[23]?\\s+-c\\b.{0,200}(?:exec\\(|urllib|requests|base64)");

  /** A picture, a font or a text that is run as if it were a program. */
  private static final Pattern NO_CODE =
      Pattern.compile(
          "(?i)\\b(?:node|bun|deno|python[23]?|ruby|perl|php|(?:ba|z)?sh|source|powershell|pwsh)\\s+"
              + "(?:-[^\\s]+\\s+)*[\"']?[\\w./\\\\@-]+\\.(?:png|jpe?g|gif|svg|ico|webp|woff2?|ttf|eot|otf"
              + "|txt|dat|bin|md|css|pdf|mp[34]|map|log|csv|lock)\\b");

  /** Where the makers of well-known tools keep their installers. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)https://(?:sh\\.rustup\\.rs|get\\.docker\\.com|deb\\.nodesource\\.com|astral\\.sh"
              + "|install\\.python-poetry\\.org|bun\\.sh|deno\\.land|get\\.pnpm\\.io|foundry\\.paradigm\\.xyz"
              + "|raw\\.githubusercontent\\.com/(?:nvm-sh|Homebrew|foundry-rs|rust-lang|pyenv|golangci)/"
              + "|release\\.(?:anza\\.xyz|solana\\.com)|get\\.sdkman\\.io|starship\\.rs|pypa\\.io|fnm\\.vercel\\.app)");

  private static final Pattern TARGET =
      Pattern.compile(
          "(?:\\b(?:node|bun|tsx|ts-node|python[23]?|(?:ba|z)?sh|source|ruby)\\s+(?:-[^\\s]+\\s+)*"
              + "|(?:^|[\\s;&|\"'])(?:\\./))[\"']?((?:\\.{0,2}/)?[\\w@][\\w./\\\\@-]*)");

  private static final Pattern SCRIPT =
      Pattern.compile("\\b(?:npm|pnpm|yarn|bun)\\s+(?:run(?:-script)?\\s+)?([\\w:.-]+)");

  private ShellCommand() {}

  /** Whether it is bad in itself, whatever else is there. */
  static boolean isBad(String line) {
    return NO_CODE.matcher(line).find() || UNREADABLE.matcher(line).find() || runsFetched(line);
  }

  /** Whether it runs what it fetches from anywhere but a well-known tool's own place. */
  static boolean runsFetched(String line) {
    return FETCHED.matcher(line).find() && !KNOWN.matcher(line).find();
  }

  /** The files that it runs, as written. */
  static List<String> targets(String line) {
    return all(TARGET, line);
  }

  /** The scripts of the same package that it runs, by name. */
  static List<String> scripts(String line) {
    return all(SCRIPT, line);
  }

  private static List<String> all(Pattern pattern, String line) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      String name = matcher.group(1);
      if (name != null) {
        found.add(name);
      }
    }
    return found;
  }
}
