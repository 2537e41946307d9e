// What someone may write who wants a page to do something: markup, scripts, templates, addresses, and letters that turn,
// hide or pile up the others. All of it is to stand there as it was written.

/** Each sets `window.ran` if anything runs it, or asks `trap.example` for something. */
export const TEXTS = [
  "<script>window.ran = 1</script>",
  '<img src="https://trap.example/a.png" onerror="window.ran = 1">',
  '"><svg onload="window.ran = 1">',
  "'-alert(window.ran = 1)-'",
  '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>',
  '<a href="javascript:window.ran = 1">a way out</a>',
  '<style>* { display: none }</style><base href="https://trap.example/">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.ran=1&gt;">',
  "<!-- <b>nothing</b> -->",
  "&lt;b&gt;entities&lt;/b&gt; &#60;i&#62;",
  "javascript:window.ran = 1",
  "data:text/html,<script>window.ran = 1</script>",
  "https://trap.example/?q=1#f=secret and //trap.example/b",
  "![a picture](https://trap.example/c.png) [a link](javascript:window.ran=1)",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is no template here
  "{{constructor.constructor('window.ran = 1')()}} ${window.ran = 1} #{7*7} <%= 7*7 %>",
  "{ $who } { minutes } { -term } { NUMBER($n) }",
  "%3Cscript%3Ewindow.ran%20=%201%3C/script%3E",
  "__proto__ constructor toString",
  "rubber\u202Ekcud\u202C and \u2067turned\u2069 words",
  "שלום, مرحبا, and hello",
  "zero\u200Bwidth\u200Cletters\u200Dhere",
  "Z\u0361\u0335\u0317a\u0334\u0323\u0349l\u0336\u0353\u0322g\u0337\u0330o\u0338\u0347",
  "👩‍👩‍👧‍👦🏳️‍🌈👋🏽🇮🇪🫠".repeat(20),
  "w".repeat(1_500),
  "line one\nline two\n\nline four",
];

/** Names that may be refused; those that are not stand wherever names stand. */
export const NAMES = [
  "<b>Bold</b>",
  "<img src=x onerror=ran=1>",
  "{ $who }",
  "{{7*7}}",
  "constructor",
  "__proto__",
  "ab\u202Edc",
  "https://trap.example/x",
  "W".repeat(32),
  "👩‍👩‍👧‍👦".repeat(8),
  "مريم",
];
