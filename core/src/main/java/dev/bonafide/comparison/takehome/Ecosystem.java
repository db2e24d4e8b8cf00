package dev.bonafide.comparison.takehome;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where packages of one sort come from, with names that imitations are made of, and names close to
 * them that are packages of their own.
 */
enum Ecosystem {
  NPM(
      """
      express react react-dom preact redux react-redux lodash underscore axios moment dayjs luxon chalk commander webpack
      babel-core eslint prettier typescript ts-node nodemon dotenv jsonwebtoken bcrypt bcryptjs mongoose mongodb mysql mysql2
      sqlite3 sqlite sequelize knex prisma typeorm socket.io socket.io-client ethers web3 hardhat truffle ganache solc viem wagmi
      body-parser cookie-parser cors helmet morgan winston bunyan pino passport multer express-session cross-env cross-spawn
      rimraf mkdirp glob minimist yargs inquirer request request-promise node-fetch superagent got cheerio puppeteer playwright
      selenium-webdriver jest mocha chai sinon vitest jasmine cypress supertest enzyme jsdom vue vuex vue-router nuxt angular next
      svelte gatsby rollup parcel vite esbuild tailwindcss postcss autoprefixer sass node-sass less styled-components
      bootstrap jquery three chart.js d3 leaflet uuid nanoid validator joi yup formik classnames prop-types react-router
      react-router-dom react-scripts redux-thunk redux-saga reselect immer immutable rxjs graphql apollo-server apollo-client
      firebase firebase-admin aws-sdk stripe nodemailer redis ioredis bull kafkajs amqplib ws debug async bluebird colors color
      semver fs-extra chokidar concurrently husky lint-staged zod fastify koa hapi swagger-ui-express node-cron cron discord.js
      telegraf openai langchain tsx turbo nx lerna rambda ramda date-fns event-stream ua-parser-js coffee-script electron
      handlebars mustache ejs pug marked highlight.js crypto-js tweetnacl elliptic bitcoinjs-lib secp256k1 keccak
      reach chalks expressjs vuetify quasar mobx mobx-react recoil swiper slick-carousel sharp jimp canvas serverless
      @openzeppelin @nomicfoundation @nomiclabs @chainlink @uniswap @angular @babel @types @nestjs @reduxjs @tanstack @mui
      @solana @metamask @ethersproject @walletconnect @aws-sdk @google-cloud @azure @apollo @prisma @sentry @storybook
      @testing-library @typescript-eslint @vitejs @headlessui @emotion @material-ui @fortawesome @stripe @octokit @react-native
      """),
  PYPI(
      """
      requests flask django numpy pandas scipy scapy matplotlib tensorflow torch pytorch keras scikit-learn boto3 boto botocore urllib3
      setuptools wheel pip pytest tox black mypy pylint flake8 isort click jinja2 werkzeug itsdangerous markupsafe sqlalchemy
      alembic psycopg2 psycopg psycopg2-binary pymongo redis celery fastapi uvicorn starlette pydantic httpx aiohttp aiofiles
      beautifulsoup4 lxml selenium scrapy pillow opencv-python pyyaml toml python-dotenv python-dateutil pytz tqdm rich colorama
      cryptography pycryptodome pyjwt paramiko fabric ansible web3 eth-account eth-brownie solana bitcoinlib openai anthropic
      langchain transformers datasets huggingface-hub tiktoken gunicorn gevent tornado twisted websockets websocket-client
      jupyter notebook ipython streamlit plotly seaborn bokeh networkx sympy statsmodels xgboost lightgbm spacy nltk gensim
      pyinstaller docker kubernetes google-cloud-storage azure-storage-blob stripe twilio telethon python-telegram-bot discord.py
      charset-normalizer certifi idna attrs jsonschema marshmallow wtforms flask-cors flask-login djangorestframework loguru
      httpie httplib2 redis-py rq arrow pendulum numba polars pyarrow dask regex poetry hatchling
      """),
  CRATES(
      """
      serde serde_json serde_yaml tokio tokio-util async-std futures reqwest hyper axum actix-web rocket warp tonic prost clap
      structopt anyhow thiserror tracing tracing-subscriber env_logger chrono regex rand_core rayon crossbeam parking_lot
      once_cell lazy_static itertools indexmap hashbrown bytes rustls openssl native-tls sqlx diesel rusqlite redis mongodb
      ethers ethers-core alloy web3 solana-sdk solana-program anchor-lang rust_decimal bincode toml base64 sha2 sha3 ed25519-dalek
      secp256k1 k256 criterion proptest mockall tempfile walkdir syn-mid proc-macro2 quote bitflags smallvec arrayvec dashmap
      uuid semver config dotenv dotenvy tower tower-http http httparse url-lite mime nalgebra ndarray wgpu bevy egui leptos yew
      """),
  GO(
      """
      github.com/sirupsen/logrus github.com/gin-gonic/gin github.com/gorilla/mux github.com/gorilla/websocket github.com/spf13/cobra
      github.com/spf13/viper github.com/stretchr/testify github.com/pkg/errors github.com/go-redis/redis github.com/redis/go-redis
      github.com/jmoiron/sqlx github.com/lib/pq github.com/jackc/pgx github.com/ethereum/go-ethereum github.com/golang-jwt/jwt
      github.com/google/uuid github.com/labstack/echo github.com/gofiber/fiber github.com/boltdb/bolt github.com/urfave/cli
      github.com/shopspring/decimal github.com/aws/aws-sdk-go github.com/prometheus/client_golang github.com/segmentio/kafka-go
      github.com/hashicorp/vault github.com/gofrs/uuid github.com/rs/zerolog github.com/mattn/go-sqlite3 go.uber.org/zap
      golang.org/x/crypto golang.org/x/net golang.org/x/sync google.golang.org/grpc gorm.io/gorm go.mongodb.org/mongo-driver
      """),
  MAVEN(
      """
      org.springframework.boot:spring-boot-starter-web org.springframework.boot:spring-boot-starter
      org.springframework.boot:spring-boot-starter-test org.springframework.boot:spring-boot-starter-data-jpa
      org.springframework:spring-core org.springframework:spring-web org.springframework:spring-context
      com.fasterxml.jackson.core:jackson-databind com.fasterxml.jackson.core:jackson-core com.google.guava:guava
      org.apache.commons:commons-lang3 commons-io:commons-io org.slf4j:slf4j-api ch.qos.logback:logback-classic
      org.apache.logging.log4j:log4j-core org.apache.logging.log4j:log4j-api
      org.junit.jupiter:junit-jupiter junit:junit org.mockito:mockito-core org.hibernate:hibernate-core org.postgresql:postgresql
      com.mysql:mysql-connector-j mysql:mysql-connector-java io.netty:netty-all com.squareup.okhttp3:okhttp com.google.code.gson:gson
      org.web3j:core org.bouncycastle:bcprov-jdk18on org.apache.httpcomponents:httpclient org.assertj:assertj-core
      """);

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<String> known;

  Ecosystem(String names) {
    Set<String> all = new HashSet<>();
    for (String name : names.split("\\s+", -1)) {
      if (!name.isEmpty()) {
        all.add(plain(name));
      }
    }
    this.known = Set.copyOf(all);
  }

  /** As {@link #plain} writes them. */
  Set<String> known() {
    return known;
  }

  /** Names that one registry takes for the same. */
  String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean marksAreOne = name().equals("PYPI") || name().equals("CRATES");
    return marksAreOne ? lower.replace('_', '-').replace('.', '-') : lower;
  }
}
