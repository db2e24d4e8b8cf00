package dev.bonafide.takehome;

import java.util.stream.Stream;

/**
 * Compares what the code reads with what it sends. Counts if it sends what the reader of the
 * repository keeps in private: keys of tools, stored passwords, wallets, the data of a browser, the
 * private key of an account on a chain, the file of settings that holds the keys of a project, or
 * all environment variables, or if it puts the address of a wallet on the clipboard in place of
 * what was copied. One token that a program needs for its own server does not count.
 */
final class TakesSecrets extends RepositoryComparison {
  TakesSecrets() {
    super(
        "code-takes-secrets",
        one ->
            TakeHome.places(
                Stream.concat(one.dangers.stream(), one.started.stream()), Danger.Sort.TAKEN));
  }
}
