### 명령줄의 문장.

cli-help =
    honmono – 이 메일이 정말 Microsoft에서 왔는지, 이제 무엇을 하면 되는지 알려 줍니다.

    사용법:
      honmono check [옵션] 파일|폴더|-…   메시지마다 결과를 하나씩
      honmono explain [옵션] 파일|-       결과가 나온 과정을 단계별로
      honmono config check 파일           관리자 구성 파일의 오류
      honmono doctor URL                  호스팅한 사본이 잘 설정되어 있는지
      honmono help 명령                   명령 하나에 대한 설명; help apps, help after:
                                          메일 앱, 누른 뒤에 할 일
      honmono version                     프로그램과 데이터의 버전

    "honmono help check"에서 확인 옵션을 볼 수 있습니다.

cli-help-check =
    honmono check [옵션] 파일|폴더|-…

    메시지마다 결과를 하나씩 냅니다. 파일은 메시지 하나(.eml) 또는 mbox이고, 폴더는 그 아래의
    모든 .eml 또는 Maildir의 모든 메시지이며, -는 표준 입력입니다.

      --json                  한 줄에 JSON 개체 하나(docs/check.schema.json)
      --csv                   메시지마다 CSV 한 줄, 스프레드시트에서 열어도 수식이 실행되지 않음
      --lang 언어             문장의 언어(예: ja). 없으면 LC_ALL 또는 LANG을 따름
      --provenance 출처       own-mailbox: 메시지를 받은 사서함에서 직접 저장함;
                              unknown(기본값): 모든 헤더는 주장일 뿐
      --config 파일           소속 조직의 honmono.config.json: 자체 알림, 게이트웨이
      --keys 파일             파일의 공개 키, 네트워크 없이 확인할 때
      --dns off|URL           URL에 DNS over HTTPS로 공개 키를 물음; off(기본값)는 묻지 않음
      --now 시각              이 시각인 것처럼 판단(ISO 8601)
      --app 이름              쓰는 메일 앱, 할 일을 알려 주기 위해(honmono help apps)
      --threads N             작업 스레드 수; 기본값은 코어마다 하나

    종료 코드: 0 모두 읽음, 2 일부를 읽을 수 없음, 1 잘못된 사용.

cli-help-explain =
    honmono explain [옵션] 파일|-

    메시지 하나에 대해 헤더 필드에서 결과까지 전체 과정을 보여 줍니다: 무엇을 읽었는지, 누가 보낸
    사람을 보증하는지, 메일이 무엇을 내세우고 요구하는지, 어떤 규칙이 결정했는지.

      --lang, --provenance, --config, --keys, --dns, --now   "honmono check"와 같음

cli-help-config =
    honmono config check [--json] [--lang 언어] 파일

    관리자의 구성 파일을 읽고 모든 오류를 알려 줍니다.
    종료 코드: 0 오류 없음, 2 오류 있음, 1 잘못된 사용.

cli-help-doctor =
    honmono doctor [--json] [--lang 언어] URL

    호스팅한 사본을 살펴봅니다: 페이지가 HTTPS로, 필요한 헤더와 함께 있는지 봅니다.
    종료 코드: 0 오류 없음, 2 오류 있음, 1 잘못된 사용.

cli-try-help = 사용해 보세요: honmono help
cli-unknown-command = “{ $name }” 명령은 없습니다.
cli-unknown-option = { $option } 옵션은 없습니다.
cli-value-missing = { $option } 옵션에는 값이 필요합니다.
cli-value-unwanted = { $option } 옵션에는 값을 쓰지 않습니다.
cli-json-or-csv = --json과 --csv 중 하나만 고르세요.
cli-no-files = 파일이나 폴더를 하나 이상, 또는 표준 입력이면 -를 지정하세요.
cli-one-file = 파일 하나만, 또는 표준 입력이면 -를 지정하세요.
cli-no-language = “{ $language }” 언어의 문장은 아직 없습니다. 언어: { $offered }.
cli-bad-provenance = --provenance에는 own-mailbox 또는 unknown을 씁니다. “{ $value }”은(는) 쓸 수 없습니다.
cli-bad-dns = --dns에는 off 또는 https 주소를 씁니다. “{ $value }”은(는) 쓸 수 없습니다.
cli-bad-now = --now에는 2026-11-24T09:00:00Z 같은 시각을 씁니다. “{ $value }”은(는) 쓸 수 없습니다.
cli-bad-threads = --threads에는 1에서 99까지의 수를 씁니다. “{ $value }”은(는) 쓸 수 없습니다.
cli-keys-unreadable = 키 파일 { $file }을(를) 읽을 수 없습니다.
cli-keys-malformed = 키 파일 { $file }의 형식이 docs/cli.md의 설명과 다릅니다.
cli-config-unreadable = 구성 파일 { $file }을(를) 읽을 수 없습니다.
cli-config-malformed = 구성 파일 { $file }에 오류가 있습니다. “honmono config check”에서 볼 수 있습니다.
cli-bad-app = “{ $value }” 메일 앱은 없습니다. “honmono help apps”에 목록이 있습니다.
cli-apps = --app에 쓸 수 있는 메일 앱:
cli-pick-app = 할 일이 있는지는 메일 앱에 따라 다릅니다. --app 이름을 더하세요(이름은 “honmono help apps”에 있습니다).
cli-clicked = 이미 누르거나 회신하거나 전화했나요? “honmono help after”를 보세요.
cli-reading-stdin = 키보드에서 메시지를 읽고 있습니다. Ctrl+D(Windows: Ctrl+Z, Enter)로 끝내세요.
cli-progress = { $done }개 확인, { $unreadable }개 읽을 수 없음, 초당 { $rate }개
cli-unreadable = 읽을 수 없음
cli-summary =
    { $count ->
       *[other] 메시지 { $count }개
    }
cli-broken-run = 실행이 도중에 끝났습니다: { $detail }

## 입력에서 결과가 나오지 않은 이유

input-error-empty = 내용이 없습니다.
input-error-not-a-header-block = 메일이 아닙니다: From 또는 Received 필드가 있는 헤더를 찾지 못했습니다. 메시지를 .eml로 저장하거나 전체 원본을 복사하세요.
input-error-only-subject = 메일 헤더 없이 제목만 있습니다. 메시지를 .eml로 저장하거나 전체 원본을 복사하세요.
input-error-binary = 메일이 아니라 다른 종류의 파일(그림, 문서 등)입니다.
input-error-too-large = { $megabytes } MB보다 큽니다. 이런 크기의 메일은 읽지 않습니다.
input-error-not-found = 그런 파일이나 폴더가 없습니다.
input-error-no-permission = 읽을 수 없습니다: 권한이 없습니다.
input-error-not-a-file = 파일이 아닙니다.
input-error-no-messages = 이 폴더에서 메시지를 찾지 못했습니다(.eml로 끝나는 파일 또는 Maildir).
input-error-read-error = 파일을 끝까지 읽을 수 없었습니다.
input-error-engine-error = 이 프로그램의 오류로 메시지 확인이 중단되었습니다: { $detail }. 결과가 나오지 않았습니다.

## honmono explain

explain-read = 1. 읽은 것: { $file }
explain-fields = 헤더 필드 { $fields }개, 구간 { $hops }개
explain-body = 본문을 읽었습니다: 링크 { $links }개.
explain-no-body = 본문이 없습니다.
explain-limit = 한도를 넘어 읽지 않음: { $limit }
explain-from = 2. 누가 보냈다고 하는지
explain-from-single = 보낸 사람 하나: { $address }
explain-from-ambiguous = 보낸 사람이 분명하지 않음. 첫 번째는 { $address }
explain-from-missing = 보낸 사람이 적혀 있지 않습니다.
explain-vouches = 3. 누가 보낸 사람을 보증하는지
explain-trusted = 받은 쪽의 결과를 인정함({ $place }):
explain-entry = 이 구간에서 받음, 보낸 주소 { $ip }:
explain-server = 결과: { $result }
explain-claimed = 파일에 적혀 있지만 인정하지 않음: { $result }
explain-signature = { $domain }의 서명(선택자 { $selector }): { $result }
explain-no-signature = 서명이 없습니다.
explain-arc =
    { $count ->
       *[other] ARC, 세트 { $count }개, 가장 최근 봉인 { $sealer }: { $result }
    }
explain-result-pass = 맞음
explain-result-fail = 맞지 않음
explain-result-unknown = 확인하지 않음
explain-result-none = 없음
explain-proof-dkim = { $domain }의 서명으로 증명됨.
explain-proof-server = { $domain }에 대한 받은 쪽의 결과로 증명됨.
explain-proof-arc = { $domain }에 대해 목록에 있는 중간 서버(ARC)로 증명됨.
explain-no-proof = 보낸 사람을 증명하는 것이 없습니다.
explain-failed = 받은 쪽이 보낸 사람이 진짜가 아니라고 판정했습니다.
explain-excuse-changed-on-the-way = 도중에 바뀐 흔적이 있습니다.
explain-excuse-delivery-report = 배달 보고입니다.
explain-noticed = 4. 발견한 점
explain-weight-decides = 결정적
explain-weight-supports = 찬성
explain-weight-against = 반대
explain-weight-info = 참고
explain-wants = 5. 메일이 바라는 것과 링크가 가는 곳
explain-notice = 6. 알려진 알림
explain-no-notice = 맞는 알려진 알림이 없습니다.
explain-notice-match = 알려진 알림과 맞음: { $id } ({ $timing })
explain-topic = 주제: { $topic }.
explain-not-checked = 7. 확인하지 않은 것
explain-rules = 8. 규칙(순서대로, 처음 맞는 규칙이 결정함)
explain-verdict = 9. 결과
explain-nothing = 없음.
