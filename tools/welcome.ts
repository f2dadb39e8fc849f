/** What `npm start` has made. */
interface Made {
	readonly url: string;
	readonly owner: { readonly email: string; readonly password: string };
	/** Of the simulated tenant. */
	readonly tenant: { readonly url: string; readonly people: string; readonly appId: string; readonly appSecret: string };
}

/** What somebody in front of it has to know, in the language that its n8n has. */
export const welcome = (made: Made, chinese: boolean): string => (chinese ? inChinese(made) : inEnglish(made));

const inEnglish = ({ url, owner, tenant }: Made) => `
n8n with Lark Hire:  ${url}
  E-mail     ${owner.email}
  Password   ${owner.password}

What to try first:
  1. Open "Lark Hire: wait for a career-site delivery and report it" and execute it: the simulated delivery ends after a few seconds.
  2. Add the node "Lark Hire" to a workflow of your own. The credential "Lark Hire (simulated tenant)" is there; IDs to try are in the pinned data of the examples.
  3. The trigger example is published: its executions appear within a few minutes, as its two delivery tasks end.
  4. The examples that hear events are published, too. Order a background check on ${tenant.people}:
     "Lark Hire: work on background checks as they are ordered" starts, and answers it.
  5. The templates are there, too, not published: the yellow note of each says what to fill in.

To practise the credential "Lark Hire API":
  Region      Custom
  Base URL    ${tenant.url}
  App ID      ${tenant.appId}
  App Secret  ${tenant.appSecret}

The simulated tenant listens on ${tenant.url}. Ctrl-C stops everything; npm run clean removes it.`;

const inChinese = ({ url, owner, tenant }: Made) => `
已装好飞书招聘节点的 n8n：  ${url}
  邮箱    ${owner.email}
  密码    ${owner.password}

可以先试这些（n8n 自身的界面和示例的名称是英文）：
  1. 打开 “Lark Hire: wait for a career-site delivery and report it” 并执行：模拟的官网投递几秒后结束。
  2. 在自己的工作流中添加节点“飞书招聘”。凭证 “Lark Hire (simulated tenant)” 已经建好；可用的 ID 见各示例的固定数据（pinned data）。
  3. 轮询触发器的示例已发布：它的两个投递任务结束后，几分钟内会出现执行记录。
  4. 接收事件的示例也已发布。在 ${tenant.people} 下单一个背调（Order a background check）：
     “Lark Hire: work on background checks as they are ordered” 会启动并回传结果。
  5. 中文模板也在列表里，尚未发布：需要填什么，见各模板的黄色便签。

练习填写凭证“飞书招聘 API”：
  区域        自定义
  基础 URL    ${tenant.url}
  App ID      ${tenant.appId}
  App Secret  ${tenant.appSecret}

模拟的飞书租户在 ${tenant.url}。按 Ctrl-C 全部停止；npm run clean 删除所装的内容。`;
